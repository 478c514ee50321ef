/** Where focus goes when something has come into a part of the page. */
import { afterEach, expect, it } from 'vitest';
import { enter } from '../../../src/ui/placeholders/enter.js';

afterEach(() => document.body.replaceChildren());

const open = (html: string): HTMLElement => {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(html));
  document.body.append(place);
  enter(place);
  return place;
};

it('goes to the first element that takes it', () => {
  const place = open('<p>Film</p><button disabled>No</button><a href="/">Yes</a><button>Later</button>');
  expect(document.activeElement).toBe(place.querySelector('a'));
});

it('goes to the first of all where none takes it, and leaves no trace there', () => {
  const place = open('<p>Film</p><p>Words</p>');
  const [first] = place.children;
  expect(document.activeElement).toBe(first);
  (first as HTMLElement).blur();
  expect(place.innerHTML).toBe('<p>Film</p><p>Words</p>');
});

it('stays with whoever has gone elsewhere, and where nothing has come', () => {
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  open('<a href="/">Film</a>');
  expect(document.activeElement).toBe(field);
  field.blur();
  open('words');
  expect(document.activeElement).toBe(document.body);
});

it('is not led astray by fields that bear the names of functions', () => {
  const place = open('<form tabindex="-1"><input name="focus"></form>');
  expect(document.activeElement).toBe(place.querySelector('form'));
});
