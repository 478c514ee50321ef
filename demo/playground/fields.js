/**
 * The fields of the playground: what each is where nobody has said anything, and what may stand in it. A link says what is not
 * neutral, so what is neutral is the option's own default, or nothing, and never changes; what a first visit shows may.
 */
import { GUARDS, LAYOUTS, PREFERENCES, THEMES } from '../../dist/npm/dev/options/limits.js';
import { isValidOption, optionTable } from '../../dist/npm/dev/options/optionTable.js';

export { GUARDS, LAYOUTS, PREFERENCES, THEMES };
export const PURPOSES = ['analytics', 'advertising', 'social', 'functional', 'necessary'];

/** Signals that a file alone switches on: those of vendors come with them. */
export const SIGNALS = ['data-layer', 'gpp', 'stubs', 'tcf', 'wp-consent-api', 'shopify', 'partytown'];

/** How many vendors of one's own a link can hold. */
export const MOST_OWN = 12;

/** Pages of the site itself, or of the web: no other scheme. */
const ADDRESS = /^(\/(?!\/)|https?:\/\/)[^\s"'<>\\]*$/i;
const WEB_ADDRESS = /^https?:\/\/[^\s"'<>\\/]+(\/[^\s"'<>\\]*)?$/i;
// as docs/vendor.schema.json has them; any beginning of a path, for a site knows its own
const HOST = /^[a-z\d-]+(\.[a-z\d-]+)*\.([a-z\d-]+|\*)(\/[\w./?=&%~-]*)?$/i;
const COOKIE = /^\w[\w.-]+(\*[\w.-]*)?$/;
const ID = /^[a-z][a-z\d]*(-[a-z\d]+)*$/;

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const isCountry = (code) => /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && !!countries.of(code);
const isRegion = (code) => isValidOption(optionTable.region, code) && isCountry(code.slice(0, 2));
const isDay = (day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isValidOption(optionTable['policy.revisedAt'], day);

const words = (text) => text.split(/[\s,]+/).filter(Boolean);

/** A field: nothing stands in it unless it is said, and what does has to pass. */
const field = (passes = () => true, message = '', more = {}) => ({
  neutral: '',
  longest: 120,
  tidy: (value) => value,
  judge: (value, known) => (value === '' || passes(value, known) ? '' : message.replace('{}', value)),
  ...more,
});

const choice = (values) =>
  field((value) => values.includes(value), `“{}” is none of ${values.filter(Boolean).join(', ')}.`, {
    neutral: values[0],
  });

/** Several words; the message names the first that does not pass. */
const list = (passes, message) =>
  field(undefined, '', {
    longest: 400,
    tidy: (value) => words(value).join(' '),
    judge(value) {
      const wrong = words(value).find((word) => !passes(word));
      return wrong === undefined ? '' : message.replace('{}', wrong);
    },
  });

const upper = { tidy: (value) => value.toUpperCase() };
const address = field((value) => ADDRESS.test(value), 'An address begins with / or https://.', { longest: 300 });
const webAddress = field((value) => WEB_ADDRESS.test(value), 'An address of the web begins with https://.', {
  longest: 300,
});
const hosts = list((word) => HOST.test(word), '“{}” is no host: write stats.example.com, without https://.');

const isWhole = (text, least, most) => /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** Fields of the form, by their names. */
export const fields = {
  language: field((value, known) => known.languages.includes(value), 'There is no language “{}”.', { neutral: 'en' }),
  region: field(isRegion, '“{}” is no region: write a country’s two letters, or a part of one: DE, JP, US-CA.', upper),
  gpc: choice(['', 'on']),
  theme: choice(THEMES),
  layout: choice(LAYOUTS),
  preferences: choice(PREFERENCES),
  reopen: choice(['', 'on']),
  accent: field((value, { isColor }) => !isColor || isColor(value), '“{}” is no colour that CSS knows.'),
  site: field(),
  url: address,
  version: field(),
  revisedAt: field(isDay, '“{}” is no day: write 2026-04-01.'),
  transmission: address,
  company: field(),
  email: field((value) => /^[^\s@]+@[^\s@]+$/.test(value), '“{}” is no e-mail address.'),
  guard: choice(GUARDS),
  allow: hosts,
  cookieName: field(
    (value) => isValidOption(optionTable['cookie.name'], value),
    '“{}” is no name for the cookie: letters, digits, - and _ alone, at most 40.',
  ),
  tcfId: field((value) => isWhole(value, 2, 4095), '“{}” is no id of IAB Europe: a number from 2 to 4095.'),
  tcfList: address,
  tcfCountry: field(isCountry, '“{}” is no country: write its two letters.', upper),
  tcfVendors: list(
    (word) => isWhole(/^[a-z\d-]{1,40}=(\d+)$/.exec(word)?.[1] ?? '', 1, 65_535),
    '“{}” is not understood: write google-ads=755.',
  ),
  tcfPurposes: list(
    (word) => isWhole(/^(\d+)=[a-z\d-]{1,40}(\+[a-z\d-]{1,40})*$/.exec(word)?.[1] ?? '', 1, 11),
    '“{}” is not understood: write 1=analytics+advertising.',
  ),
};

/** Fields of a vendor of one's own. */
export const ownFields = {
  name: field(),
  id: field(
    (value, { vendors }) => ID.test(value) && value.length <= 40 && ![...PURPOSES, ...vendors].includes(value),
    '“{}” cannot be an id: small letters, digits and -, no purpose, no built-in vendor.',
  ),
  purpose: choice(PURPOSES),
  company: field(),
  country: field(isCountry, '“{}” is no country: write its two letters.', upper),
  use: field(undefined, '', { longest: 400 }),
  hosts,
  cookies: list((word) => COOKIE.test(word), '“{}” is no name of a cookie: write _id, or _id_* for what varies.'),
  privacyPolicy: webAddress,
  optOutPage: webAddress,
};
