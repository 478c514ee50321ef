/** The playground: a form, whose state is the address; two frames and the tag follow from it. */
import { known, vendors } from './catalogue.js';
import { addCard, fillForm, readForm, removeCard, showErrors, suggestId, writeForm } from './form.js';
import { make } from './make.js';
import { optionsOf, readState, writeState } from './state.js';
import { check, layOutTag, writeTag } from './tag.js';
import { makeVendorList } from './vendorList.js';

const find = (selector) => document.querySelector(selector);
const form = find('#form');
const frames = [...document.querySelectorAll('iframe')];

const warning = (text) => {
  const [, code, message] = /^\[sekisho\] ([\w-]+): ([^]*?)(\n→.*)?$/.exec(text) ?? [undefined, '', text];
  return make('li', {}, make('code', {}, code), ` ${message}`);
};

/** What no tag can say for a site, with what it is to write. */
const notesOf = ({ language, region, own, guard }) => [
  ['The banner speaks the language of the page:', `<html lang="${language}">`],
  ...(region ? [['Where the visitor is, your server says anew on each page:', `data-region="${region}"`]] : []),
  ['Whoever has answered must be able to change it:', '<button data-sekisho="preferences">Cookie settings</button>'],
  ...(region.startsWith('US')
    ? [['The link that American laws ask for:', '<span data-sekisho="privacy-choices"></span>']]
    : []),
  ['Tags in your HTML are annotated:', 'type="text/plain" data-vendor="…" data-src="…"'],
  ...own
    .filter(({ id, hosts }) => id && !hosts)
    .map(({ id }) => ['No host is named, so only what you annotate is held:', `data-vendor="${id}"`]),
  ...(guard === 'off' ? [['Nothing is held but what you annotate:', 'data-guard="off"']] : []),
];

const note = ([text, code]) => make('li', {}, `${text} `, make('code', {}, code));

let state;
let loads = 0;

/** What a frame is to be, asked by each as it loads; its record is where it says. */
window.describePreview = (cookie) => {
  const options = optionsOf(state);
  const ids = Object.values(options.signals?.tcf?.vendors ?? {});
  return { state, tag: writeTag({ ...options, cookie }, '../../dist/'), vendorList: makeVendorList(ids) };
};

/** Loads both frames anew: each forgets what was answered. */
const showFrames = () => {
  loads += 1;
  find('#visitor').textContent = '';
  for (const frame of frames) frame.src = `frame.html?${loads}`;
};

/** What is in the way of a field being in the tag, with a way to it. */
const tellLeftOut = (places) => {
  const links = places.map(({ id, label }) => make('a', { href: `#${id}` }, label));
  const list = links.flatMap((link, index) => (index ? [', ', link] : [link]));
  find('#left-out').replaceChildren(...(list.length ? ['Not in the tag, for it cannot be: ', ...list, '.'] : []));
};

const names = () => [
  ...vendors.filter(({ id }) => state.vendors.includes(id)).map(({ id, name }) => ({ id, name })),
  ...state.own.filter(({ id }) => id).map(({ id, name }) => ({ id, name: name || id })),
];

/** Takes what stands in a link or in the form. */
const show = (fragment) => {
  const read = readState(fragment, known);
  state = read.state;
  const options = optionsOf(state);
  const warnings = check(options);
  find('#tag').textContent = layOutTag(writeTag(options, '/sekisho/'));
  find('#warnings').replaceChildren(
    ...(warnings.length ? warnings.map(warning) : [make('li', {}, 'Nothing: the options are valid.')]),
  );
  find('#notes').replaceChildren(...notesOf(state).map(note));
  find('#tcf').hidden = !state.signals.includes('tcf');
  find('#allowed').hidden = state.guard !== 'all';
  const chosen = vendors.filter(({ id }) => state.vendors.includes(id)).map(({ name }) => name);
  find('#count').textContent =
    `${chosen.length} of ${vendors.length} chosen${chosen.length ? ': ' : ''}${chosen.join(', ')}`;
  tellLeftOut(showErrors(read.errors));
  showFrames();
};

/** What the visitor gets who was chosen, as the frame has it. */
const tellVisitor = ({ regime, opens, choices }) => {
  const listed = (choice) => names().flatMap(({ id, name }) => (choices[id] === choice ? [name] : []));
  const [allowed, held] = [listed('granted'), listed('denied')];
  find('#visitor').textContent = [
    opens ? `The banner opens (${regime}).` : `No banner opens, for nothing has to be asked (${regime}).`,
    'Before an answer,',
    [allowed.length && `allowed: ${allowed.join(', ')}`, held.length && `held: ${held.join(', ')}`]
      .filter(Boolean)
      .join('; ') || 'there is nobody to hold',
  ]
    .join(' ')
    .concat('.');
};

/** A frame has the size of its screen, made smaller where there is less room. */
const scale = () => {
  for (const frame of frames) {
    const factor = Math.min(1, frame.parentElement.clientWidth / frame.width);
    frame.style.transform = `scale(${factor})`;
    frame.parentElement.style.height = `${frame.height * factor}px`;
  }
};

const copy = async (text, what) => {
  const done = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  find('#copied').textContent = done
    ? `${what} is copied.`
    : 'The browser does not let this page copy: select the text.';
};

const change = () => {
  const fragment = readForm();
  show(fragment);
  history.replaceState(null, '', `#${writeState(state)}`);
};

/** A link is what it says; without one, the first state. */
const openLink = () => {
  const fragment = location.hash.replace(/^#/, '') || writeState(readState('', known).state);
  writeForm(fragment);
  show(fragment);
};

fillForm();
openLink();
new ResizeObserver(scale).observe(find('.views'));

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target }) => {
  if (target.id === 'filter') return;
  suggestId(target);
  change();
});
form.addEventListener('click', ({ target }) => {
  if (target.name !== 'remove') return;
  removeCard(Number(target.value));
  change();
});
find('#add').addEventListener('click', addCard);
addEventListener('message', ({ data, origin, source }) => {
  if (origin !== location.origin || source !== frames[0].contentWindow || data.load !== `?${loads}`) return;
  if (data.choices) return tellVisitor(data);
  const list = find('#warnings');
  if (!list.querySelector('code')) list.replaceChildren();
  list.append(warning(`[sekisho] ${data.code}: ${data.cause}`));
});
find('#filter').addEventListener('input', ({ target }) => {
  const wanted = target.value.trim().toLowerCase();
  for (const label of form.querySelectorAll('.vendors label'))
    label.hidden = !`${label.textContent} ${label.title}`.toLowerCase().includes(wanted);
});
find('#left-out').addEventListener('click', (event) => {
  const place = document.getElementById(event.target.hash?.slice(1));
  if (!place) return;
  // the address is the state's
  event.preventDefault();
  place.focus();
});
find('#again').addEventListener('click', showFrames);
find('#open').addEventListener('click', () => {
  for (const { contentWindow } of frames) contentWindow.sekisho?.show?.('preferences');
});
find('#copy-tag').addEventListener('click', () => copy(find('#tag').textContent, 'The tag'));
find('#copy-link').addEventListener('click', () =>
  copy(`${location.href.replace(/#.*/, '')}#${writeState(state)}`, 'The link'),
);
addEventListener('hashchange', openLink);
