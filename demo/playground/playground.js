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
  'site',
  'url',
  'version',
  'revisedAt',
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
    find('#vendors').append(make('section', {}, make('h3', {}, purpose), ...rows));
  }
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
  find('#count').textContent = `${state.vendors.length} of ${vendors.length} chosen`;
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
form.addEventListener('change', () => change(readState(writeState(readForm()), known)));
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
