/** What is let pass in a part of the page: no more than it names, and not again what was taken back. */
import { afterEach, expect, it } from 'vitest';
import { letPassIn } from '../../../src/ui/placeholders/letPassIn.js';

afterEach(() => document.body.replaceChildren());

/** A part of the page, and the ids of the elements that were let pass. */
const open = (html: string, gate = 'vimeo social'): { place: HTMLElement; passed: string[]; end: () => void } => {
  const place = document.createElement('div');
  place.dataset.gate = gate;
  place.append(document.createRange().createContextualFragment(html));
  document.body.append(place);
  const passed: string[] = [];
  const end = letPassIn(place, (element) => {
    passed.push(element.id);
    // as the gate does
    element.setAttribute('src', element.getAttribute('data-src') ?? '');
  });
  return { place, passed, end };
};

/** After the observers of what has happened so far. */
const told = (): Promise<void> => Promise.resolve();

it('lets pass what needs nothing but what the part names', () => {
  const { passed } = open(
    `<img id="a" data-vendor="vimeo" data-src="/a"><img id="b" data-purpose="social" data-vendor="vimeo" data-src="/b">
     <img id="c" data-vendor="vimeo youtube" data-src="/c"><img id="d" data-purpose="advertising" data-src="/d">
     <img id="e" data-vendor="" data-src="/e"><img id="f" data-src="/f">`,
  );
  expect(passed).toEqual(['a', 'b']);
});

it('lets pass nothing in a part that names nothing', () => {
  expect(
    open('<img id="a" data-vendor="vimeo" data-src="/a"><img id="b" data-vendor="" data-src="/b">', '').passed,
  ).toEqual([]);
});

it('lets pass what comes later, each once, until it ends', async () => {
  const { place, passed, end } = open('<img id="a" data-vendor="vimeo" data-src="/a">');
  const later = document.createElement('img');
  Object.assign(later.dataset, { vendor: 'vimeo', src: '/b' });
  later.id = 'b';
  place.append(later);
  await told();
  later.dataset.src = '/c';
  await told();
  expect(passed).toEqual(['a', 'b', 'b']);
  end();
  later.dataset.src = '/d';
  await told();
  expect(passed).toHaveLength(3);
});

it('ends where something is taken back', async () => {
  const { place, passed } = open('<img id="a" data-vendor="vimeo" data-src="/a">');
  const [image] = place.children;
  image!.removeAttribute('src');
  place.append(image!);
  await told();
  place.append(document.createRange().createContextualFragment('<img id="b" data-vendor="vimeo" data-src="/b">'));
  await told();
  expect(passed).toEqual(['a']);
});
