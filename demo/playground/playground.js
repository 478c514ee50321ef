/** The playground: a form, whose state is the address; two frames and the tag follow from it. */
import { known, languages, vendors } from './catalogue.js';
import { optionsOf, readState, REGIONS, writeState } from './state.js';
import { check, writeTag } from './tag.js';

const PURPOSES = ['analytics', 'advertising', 'social', 'functional', 'necessary'];
const FIELDS = [
  'language',
  'region',
  'theme',
  'layout',
  'preferences',
  'reopen',
  'accent',
  'site',
  'url',
  'version',
  'revisedAt',
  'transmission',
  'company',
  'email',
];

const find = (selector) => document.querySelector(selector);
const form = find('#form');

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** Names of languages and regions, as the browser has them in English. */
const namer = (type) => {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'code' });
  return (code) => names.of(code);
};
const languageName = namer('language');
const countryName = namer('region');
const PARTS = { 'US-CA': 'California', 'US-CO': 'Colorado', 'CA-QC': 'Quebec' };
const regionName = (code) => (PARTS[code] ? `${countryName(code.slice(0, 2))}, ${PARTS[code]}` : countryName(code));

const fill = () => {
  const byName = (nameOf) => (a, b) => nameOf(a).localeCompare(nameOf(b), 'en');
  find('#language').append(
    ...[...languages].sort(byName(languageName)).map((value) => make('option', { value }, languageName(value))),
  );
  find('#region').append(
    make('option', { value: '' }, 'anywhere, asked first'),
    ...[...REGIONS].sort(byName(regionName)).map((value) => make('option', { value }, regionName(value))),
  );
  for (const purpose of PURPOSES) {
    const members = vendors.filter((vendor) => vendor.purpose === purpose);
    if (!members.length) continue;
    const rows = members.map(({ id, name }) =>
      make('label', { title: id }, make('input', { type: 'checkbox', name: 'vendor', value: id }), ` ${name}`),
    );
    find('#vendors').append(make('section', {}, make('h2', {}, purpose), ...rows));
  }
};

/** Says of a field where what stands in it is not what was taken. */
const judge = (name, taken) => {
  const field = form.elements[name];
  field.setCustomValidity(field.value.trim() === taken ? '' : 'An address begins with / or https://');
  field.reportValidity();
};

const boxes = () => [...form.querySelectorAll('[name=vendor]')];

const readForm = () => ({
  ...Object.fromEntries(FIELDS.map((name) => [name, form.elements[name].value.trim()])),
  vendors: boxes().flatMap((box) => (box.checked ? [box.value] : [])),
});

const writeForm = (state) => {
  for (const name of FIELDS) form.elements[name].value = state[name];
  for (const box of boxes()) box.checked = state.vendors.includes(box.value);
};

const warning = (text) => {
  const [, code, message] = /^\[sekisho\] ([\w-]+): ([^]*?)(\n→.*)?$/.exec(text) ?? [undefined, '', text];
  return make('li', {}, make('code', {}, code), ` ${message}`);
};

/** What no tag can say for a site, with what it is to write. */
const notesOf = ({ language, region }) => [
  ['The banner speaks the language of the page:', `<html lang="${language}">`],
  ...(region ? [['Where the visitor is, your server says anew on each page:', `data-region="${region}"`]] : []),
  ['Whoever has answered must be able to change it:', '<button data-sekisho="preferences">Cookie settings</button>'],
  ...(region.startsWith('US')
    ? [['The link that American laws ask for:', '<span data-sekisho="privacy-choices"></span>']]
    : []),
  ['Tags in your HTML are annotated:', 'type="text/plain" data-vendor="…" data-src="…"'],
];

const note = ([text, code]) => make('li', {}, `${text} `, make('code', {}, code));

let loads = 0;

/** Loads both frames anew: each forgets what was answered. Another fragment alone would load nothing. */
const showFrames = (state) => {
  loads += 1;
  for (const frame of document.querySelectorAll('iframe')) frame.src = `frame.html?${loads}#${writeState(state)}`;
};

const show = (state) => {
  const options = optionsOf(state);
  const warnings = check(options);
  find('#tag').textContent = writeTag(options, '/sekisho/').replace(/ (data-\w)/g, '\n  $1');
  find('#warnings').replaceChildren(
    ...(warnings.length ? warnings.map(warning) : [make('li', {}, 'Nothing: the options are valid.')]),
  );
  find('#notes').replaceChildren(...notesOf(state).map(note));
  const names = vendors.filter(({ id }) => state.vendors.includes(id)).map(({ name }) => name);
  find('#count').textContent =
    `${names.length} of ${vendors.length} chosen${names.length ? ': ' : ''}${names.join(', ')}`;
  showFrames(state);
};

/** A frame has the size of its screen, made smaller where there is less room. */
const scale = () => {
  for (const frame of document.querySelectorAll('iframe')) {
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

let state = readState(location.hash, known);

const change = (next) => {
  if (writeState(next) === writeState(state)) return;
  state = next;
  const fragment = writeState(state);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname);
  show(state);
};

fill();
writeForm(state);
new ResizeObserver(scale).observe(find('.views'));
show(state);

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('change', ({ target: { name } }) => {
  const next = readState(writeState(readForm()), known, state);
  if (FIELDS.includes(name)) judge(name, next[name]);
  change(next);
});
addEventListener('message', ({ data: { code, cause }, origin, source }) => {
  if (origin !== location.origin || source !== find('[name=desktop]').contentWindow) return;
  const list = find('#warnings');
  if (!list.querySelector('code')) list.replaceChildren();
  list.append(warning(`[sekisho] ${code}: ${cause}`));
});
find('#filter').addEventListener('input', ({ target }) => {
  const wanted = target.value.trim().toLowerCase();
  for (const label of form.querySelectorAll('.vendors label'))
    label.hidden = !`${label.textContent} ${label.title}`.toLowerCase().includes(wanted);
});
find('#again').addEventListener('click', () => showFrames(state));
find('#copy-tag').addEventListener('click', () => copy(find('#tag').textContent, 'The tag'));
find('#copy-link').addEventListener('click', () => copy(location.href, 'The link'));
addEventListener('hashchange', () => {
  state = readState(location.hash, known);
  writeForm(state);
  show(state);
});
