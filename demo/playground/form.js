/** The form: what stands in its fields is the text of a link, good or not; what of it may not stay is told where it stands. */
import { languages, vendors } from './catalogue.js';
import { fields, MOST_OWN, ownFields, PURPOSES, SIGNALS } from './fields.js';
import { make } from './make.js';

/** Regions that are offered; any other can be written. */
const REGIONS = [
  'DE',
  'FR',
  'GB',
  'CH',
  'JP',
  'US',
  'US-CA',
  'US-CO',
  'CA',
  'CA-QC',
  'BR',
  'KR',
  'AU',
  'TR',
  'IN',
  'TH',
];
const PARTS = { 'US-CA': 'California', 'US-CO': 'Colorado', 'CA-QC': 'Quebec' };

const SIGNAL_NAMES = {
  'data-layer': 'Tag managers and your own code: dataLayer',
  gpp: 'Opt-outs in the US: IAB GPP',
  stubs: 'Calls of held vendors wait in a queue',
  tcf: 'Consent by IAB Europe’s framework: TCF',
  'wp-consent-api': 'WordPress: WP Consent API',
  shopify: 'Shopify: Customer Privacy API',
  partytown: 'Partytown',
};

const OWN_LABELS = {
  name: ['Its name', 'Heatmap'],
  id: ['Its id, which records keep', 'heatmap'],
  purpose: ['What it is for'],
  company: ['Company', 'Heatmap K.K.'],
  country: ['The company’s country', 'JP'],
  use: ['What you use it for, in a sentence', 'It shows us where pages are clicked.'],
  hosts: ['Hosts that it is loaded from and sends to', 'heatmap.example cdn.heatmap.example'],
  cookies: ['Cookies that it sets on your site', '_heat _heat_*'],
  privacyPolicy: ['Its privacy policy', 'https://heatmap.example/privacy'],
  optOutPage: ['Its opt-out page', 'https://heatmap.example/opt-out'],
};

/** Names of languages and regions, as the browser has them in English. */
const namer = (type) => {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'code' });
  return (code) => names.of(code);
};
const languageName = namer('language');
const countryName = namer('region');
const regionName = (code) => (PARTS[code] ? `${countryName(code.slice(0, 2))}, ${PARTS[code]}` : countryName(code));
const byName = (nameOf) => (a, b) => nameOf(a).localeCompare(nameOf(b), 'en');

const tick = (name, value, text, title = '') =>
  make('label', { className: 'tick', title }, make('input', { type: 'checkbox', name, value }), ` ${text}`);

const form = document.querySelector('#form');
const find = (selector) => form.querySelector(selector);
const fieldOf = (name) => form.elements.namedItem(name);

const fillVendors = () => {
  for (const purpose of PURPOSES) {
    const members = vendors.filter((vendor) => vendor.purpose === purpose);
    if (!members.length) continue;
    const rows = members.map(({ id, name }) => tick('vendor', id, name, id));
    find('#vendors').append(make('section', {}, make('h2', {}, purpose), ...rows));
  }
};

/** What can be chosen. */
export const fillForm = () => {
  find('#language').append(
    ...[...languages].sort(byName(languageName)).map((value) => make('option', { value }, languageName(value))),
  );
  find('#regions').append(
    ...[...REGIONS].sort(byName(regionName)).map((value) => make('option', { value }, regionName(value))),
  );
  find('#signals').append(...SIGNALS.map((name) => tick('signal', name, SIGNAL_NAMES[name], `signals/${name}.js`)));
  fillVendors();
};

const ownRow = (index, name, value) => {
  const [text, placeholder = ''] = OWN_LABELS[name];
  const id = `own-${index}-${name}`;
  const properties = { id, name: `own.${index}.${name}`, autocomplete: 'off', spellcheck: false };
  const control =
    name === 'purpose'
      ? make('select', properties, ...PURPOSES.map((purpose) => make('option', { value: purpose }, purpose)))
      : make('input', { ...properties, placeholder, maxLength: ownFields[name].longest });
  control.value = value;
  return [make('label', { htmlFor: id }, text), control];
};

const ownCard = (values, index) => {
  const legend = make('legend', {}, values.name || `Vendor ${index + 1}`);
  const remove = make(
    'button',
    { type: 'button', className: 'button quiet', value: String(index), name: 'remove' },
    'Remove',
  );
  remove.setAttribute('aria-label', `Remove ${values.name || `vendor ${index + 1}`}`);
  const rows = Object.keys(OWN_LABELS).flatMap((name) => ownRow(index, name, values[name]));
  return make('fieldset', { className: 'own' }, legend, ...rows, make('p', {}, remove));
};

/** What stands in the cards of vendors. */
const readCards = () =>
  [...form.querySelectorAll('.own')].map((_, index) =>
    Object.fromEntries(Object.keys(ownFields).map((name) => [name, fieldOf(`own.${index}.${name}`).value.trim()])),
  );

const drawCards = (cards) => {
  find('#own-list').replaceChildren(...cards.map(ownCard));
  find('#add').disabled = cards.length >= MOST_OWN;
};

const NO_VENDOR = Object.fromEntries(Object.entries(ownFields).map(([name, { neutral }]) => [name, neutral]));

/** A card more, to be written on. */
export const addCard = () => {
  const cards = readCards();
  drawCards([...cards, NO_VENDOR]);
  fieldOf(`own.${cards.length}.name`).focus();
};

/** A card less. Who pressed goes on with what stands there now. */
export const removeCard = (index) => {
  drawCards(readCards().filter((_, at) => at !== index));
  (form.querySelectorAll('[name=remove]')[Math.max(0, index - 1)] ?? find('#add')).focus();
};

/** An id for whoever has only written a name. */
export const suggestId = ({ name, value }) => {
  const [, index] = /^own\.(\d+)\.name$/.exec(name) ?? [];
  const id = index && fieldOf(`own.${index}.id`);
  if (!id || id.value) return;
  const slug = value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
  id.value = slug || `vendor-${Number(index) + 1}`;
};

const ticked = (name) => [...form.querySelectorAll(`[name=${name}]:checked`)].map(({ value }) => value);

/** What stands in the form, as the text of a link. */
export const readForm = () => {
  const written = new URLSearchParams();
  written.set('vendors', ticked('vendor').join(' '));
  written.set('signals', ticked('signal').join(' '));
  for (const name of Object.keys(fields)) {
    const field = fieldOf(name);
    written.set(name, field.type === 'checkbox' && !field.checked ? '' : field.value.trim());
  }
  readCards().forEach((card, index) => {
    for (const [name, value] of Object.entries(card)) written.set(`own.${index}.${name}`, value);
  });
  return String(written);
};

/** Fills the form with the text of a link, what may not stay included: it is told of there. */
export const writeForm = (fragment) => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const has = (list, value) => (given.get(list) ?? '').split(' ').includes(value);
  for (const box of form.querySelectorAll('[name=vendor]')) box.checked = has('vendors', box.value);
  for (const box of form.querySelectorAll('[name=signal]')) box.checked = has('signals', box.value);
  for (const [name, { neutral }] of Object.entries(fields)) {
    const field = fieldOf(name);
    const value = given.get(name) || neutral;
    if (field.type === 'checkbox') field.checked = value === field.value;
    else field.value = value;
  }
  const cards = [];
  for (let index = 0; index < MOST_OWN; index += 1) {
    const names = Object.keys(ownFields);
    if (names.some((name) => given.get(`own.${index}.${name}`)))
      cards[index] = Object.fromEntries(
        names.map((name) => [name, given.get(`own.${index}.${name}`) || ownFields[name].neutral]),
      );
  }
  drawCards(Array.from(cards, (card) => card ?? NO_VENDOR));
  // nothing that is said stays out of sight
  for (const details of form.querySelectorAll('details'))
    details.open ||= [...details.querySelectorAll('input, select')].some((field) =>
      field.type === 'checkbox' ? field.checked : field.name !== 'guard' ? field.value : field.value !== 'declared',
    );
};

/** The element that a name of the state stands for. */
const placeOf = (name) => (name === 'vendors' || name === 'signals' ? find(`#${name}`) : fieldOf(name));

/** What people read beside a field. */
const labelOf = (place) =>
  place.labels?.[0]?.textContent.trim() ?? place.closest('fieldset, details').firstElementChild.textContent;

const describe = (place, id, isOn) => {
  const ids = (place.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one && one !== id);
  const all = isOn ? [...ids, id] : ids;
  if (all.length) place.setAttribute('aria-describedby', all.join(' '));
  else place.removeAttribute('aria-describedby');
};

/** Says of each field what is wrong with it, below it. Gives what is to be said of them elsewhere: their labels and ids. */
export const showErrors = (errors) => {
  for (const told of form.querySelectorAll('.error')) {
    const place = document.getElementById(told.dataset.of);
    if (place) {
      describe(place, told.id, false);
      place.removeAttribute('aria-invalid');
    }
    told.remove();
  }
  return Object.entries(errors).flatMap(([name, message]) => {
    const place = placeOf(name);
    if (!place) return [];
    const told = make('p', { className: 'error', id: `${place.id}-error` }, message);
    told.dataset.of = place.id;
    place.after(told);
    describe(place, told.id, true);
    if (place.matches('input, select')) place.setAttribute('aria-invalid', 'true');
    for (const details of form.querySelectorAll('details')) details.open ||= details.contains(place);
    return [{ id: place.id, label: labelOf(place) }];
  });
};
