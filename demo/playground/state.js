/** What the playground is about: its state as text of a link, and as options. Nothing of a link counts but what has a field. */
import { fields, MOST_OWN, ownFields, SIGNALS } from './fields.js';

const neutralOf = (rows) => Object.fromEntries(Object.entries(rows).map(([name, { neutral }]) => [name, neutral]));

/** A state in which nothing is said. */
const NEUTRAL = { vendors: [], own: [], signals: [], ...neutralOf(fields) };

/** What a first visit shows. No link depends on it. */
export const FIRST = {
  ...NEUTRAL,
  vendors: ['google-analytics', 'google-ads', 'youtube'],
  site: 'The Paper Shop',
  url: '/privacy',
  version: '2026-04-01',
};

/** What is wrong with a value; nothing where it may stand. */
const judge = (row, value, known) =>
  value.length > row.longest ? `At most ${row.longest} characters.` : row.judge(value, known);

/** Reads fields by `get`. What cannot be is left out, and told of under `place` and the field's name. */
const readFields = (rows, get, known, errors, place = '') =>
  Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const value = row.tidy(get(name) || row.neutral);
      const message = judge(row, value, known);
      if (message) errors[place + name] = message;
      return [name, message ? row.neutral : value];
    }),
  );

/** Ids of a list; those that are none are told of. */
const readIds = (text, ids, name, what, errors) => {
  const given = [...new Set((text ?? '').split(' ').filter(Boolean))];
  const wrong = given.filter((id) => !ids.includes(id));
  if (wrong.length)
    errors[name] = `${wrong
      .slice(0, 5)
      .map((id) => `“${id.slice(0, 40)}”`)
      .join(', ')}: ${what}.`;
  return given.filter((id) => ids.includes(id));
};

/** Whether anything is said of a vendor. */
const isSaid = (vendor) => Object.entries(ownFields).some(([name, { neutral }]) => vendor[name] !== neutral);

/** Vendors of one's own: `own.0.name` and so on. Nobody is declared twice. */
const readOwn = (given, known, errors) => {
  const own = [];
  const taken = new Set();
  for (let index = 0; index < MOST_OWN; index += 1) {
    const place = `own.${index}.`;
    const vendor = readFields(ownFields, (name) => given.get(place + name), known, errors, place);
    if (taken.has(vendor.id)) {
      errors[`${place}id`] = `“${vendor.id}” is the id of another vendor above.`;
      vendor.id = '';
    }
    if (vendor.id) taken.add(vendor.id);
    else if (isSaid(vendor)) errors[`${place}id`] ??= 'Without an id it is not in the tag.';
    own.push(vendor);
  }
  return own.slice(0, own.findLastIndex(isSaid) + 1);
};

/**
 * Reads a link's fragment: what it does not say is not there. Without one, the first state.
 *
 * @param {string} fragment with or without its `#`
 * @param {{ vendors: readonly string[], languages: readonly string[], isColor?: (value: string) => boolean }} known
 * @returns {{ state: object, errors: Record<string, string> }} what may stand, and of what may not, why, by the field's name
 */
export const readState = (fragment, known) => {
  const text = fragment.replace(/^#/, '');
  const errors = {};
  if (!text) return { state: FIRST, errors };
  const given = new URLSearchParams(text);
  const state = {
    vendors: readIds(given.get('vendors'), known.vendors, 'vendors', 'no vendor that is built in', errors),
    own: readOwn(given, known, errors),
    signals: readIds(given.get('signals'), SIGNALS, 'signals', 'no signal that can be chosen here', errors),
    ...readFields(fields, (name) => given.get(name), known, errors),
  };
  return { state, errors };
};

/** The fragment of a state: all that is not neutral, and the language, so that it is never empty. */
export const writeState = (state) => {
  const written = new URLSearchParams();
  if (state.vendors.length) written.set('vendors', state.vendors.join(' '));
  state.own.forEach((vendor, index) => {
    for (const [name, { neutral }] of Object.entries(ownFields))
      if (vendor[name] !== neutral) written.set(`own.${index}.${name}`, vendor[name]);
  });
  if (state.signals.length) written.set('signals', state.signals.join(' '));
  for (const [name, { neutral }] of Object.entries(fields))
    if (state[name] !== neutral || name === 'language') written.set(name, state[name]);
  return String(written);
};

const words = (text) => text.split(' ').filter(Boolean);

/** The members of an object that say something. */
const said = (bag) =>
  Object.fromEntries(
    Object.entries(bag).filter(
      ([, value]) => value !== '' && !(typeof value === 'object' && !Object.keys(value).length),
    ),
  );

/** A vendor of one's own as an option. Visitors are told what is known of it, and of its cookies that nobody has said how long they stay. */
const vendorOf = ({ id, purpose, name, company, country, use, hosts, cookies, privacyPolicy, optOutPage }) => ({
  id,
  purpose,
  ...said({
    hosts: words(hosts),
    cookies: words(cookies),
    party: said({ name, company, country }),
    disclosure: said({
      use,
      privacyPolicy,
      optOutPage,
      cookies: words(cookies).map((cookie) => ({ name: cookie, party: 'first', retention: null })),
      // an empty list alone would tell visitors that there are none
      cookiesUnknown: !cookies && !!(use || privacyPolicy || optOutPage) ? true : '',
    }),
  }),
});

const pairs = (text) => words(text).map((pair) => pair.split('='));

/** What is set for a signal; for most, that its file is there is enough. */
const signalOptionsOf = (name, { tcfId, tcfList, tcfCountry, tcfVendors, tcfPurposes }) =>
  name !== 'tcf'
    ? {}
    : said({
        ...(tcfId && { cmpId: Number(tcfId), cmpVersion: 1 }),
        vendorList: tcfList,
        publisherCountry: tcfCountry,
        vendors: Object.fromEntries(pairs(tcfVendors).map(([id, number]) => [id, Number(number)])),
        purposes: Object.fromEntries(pairs(tcfPurposes).map(([number, ids]) => [number, ids.split('+')])),
      });

/** The options that a state stands for. The banner takes its language from the page, so that no option has to say it. */
export const optionsOf = (state) => {
  const { vendors, own, signals, theme, layout, preferences, reopen, accent, region, site, guard, allow } = state;
  const { url, version, revisedAt, transmission: externalTransmission, company: name, email, cookieName } = state;
  return {
    vendors: [...vendors, ...own.filter(({ id }) => id).map(vendorOf)],
    policy: said({ url, version, revisedAt, externalTransmission }),
    ...said({
      site,
      contacts: said({ name, email }),
      region,
      theme: theme === 'auto' ? '' : theme,
      layout: layout === 'bar' ? '' : layout,
      preferences: preferences === 'dialog' ? '' : preferences,
      accent,
      guard: guard === 'declared' ? '' : guard,
      allow: guard === 'all' ? words(allow) : [],
      cookie: said({ name: cookieName }),
      signals: Object.fromEntries(signals.map((signal) => [signal, signalOptionsOf(signal, state)])),
    }),
    ...(reopen && { reopen: true }),
  };
};
