/**
 * Every option, a row each: what it is for, and what it may be. The debug build's checks, the README's table of attributes,
 * docs/options.md and docs/options.schema.json are made from it; the compiler names an option that has no row.
 */
import type { CookieOptions, Options, Policy } from '../types/index.js';
import { BANNERS, COOKIE_NAME, GUARDS, LONGEST_DAYS, LONGEST_WAIT, REGIMES, THEMES } from './limits.js';

/** Where an option stands: `policy.url` is `url` in `policy`. */
export type OptionPath = keyof Options | `policy.${keyof Policy}` | `cookie.${keyof CookieOptions}` | 'receipt.url';

/** What a value may be. An attribute's is a text: it may say a number or a switch. */
type Kind =
  | { readonly kind: 'text'; readonly pattern?: RegExp }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'switch' }
  | { readonly kind: 'number'; readonly largest: number }
  | { readonly kind: 'day' }
  /** A text, or one for each language. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'list'; readonly of: string }
  | { readonly kind: 'group'; readonly of: string };

export type OptionRow = Kind & {
  readonly about: string;
  /** What its attribute sets, where it has one; `true` if that is the same. */
  readonly attribute?: string | true;
};

const text = (about: string, attribute?: string | true, pattern?: RegExp): OptionRow => ({
  kind: 'text',
  about,
  ...(attribute && { attribute }),
  ...(pattern && { pattern }),
});

export const optionTable: Readonly<Record<OptionPath, OptionRow>> = {
  vendors: {
    kind: 'list',
    of: 'vendor',
    about: 'Vendors whose tags the page carries: ids of built-in ones, or the site’s own.',
    attribute: 'Vendors whose tags the page carries, separated by spaces.',
  },
  purposes: {
    kind: 'list',
    of: 'purpose',
    about:
      'Purposes to ask for beside those of the vendors. Default: those of the vendors, or all five if there are none.',
    attribute: 'Purposes to ask for beside those of the vendors, separated by spaces.',
  },
  policy: { kind: 'group', of: 'policy', about: 'The site’s privacy policy.' },
  'policy.url': { kind: 'texts', about: 'Address of the privacy policy.', attribute: true },
  'policy.externalTransmission': {
    kind: 'texts',
    about: 'Address of the page with the external-transmission table; preferences link to it.',
    attribute: true,
  },
  'policy.version': text(
    'Version of the privacy policy. When it changes, the visitor is asked again, unless `policy.revisions` say how much changed.',
    true,
    /[^]/,
  ),
  'policy.effectiveFrom': { kind: 'day', about: 'From when this version is in force, `YYYY-MM-DD`.' },
  'policy.revisedAt': { kind: 'day', about: 'When it was last revised, `YYYY-MM-DD`.' },
  'policy.revisions': {
    kind: 'list',
    of: 'revision',
    about: 'What changed, version by version (docs/policy-life.md).',
  },
  'policy.authoritativeLanguage': text('The language whose text prevails, BCP 47.'),
  'policy.translations': {
    kind: 'group',
    of: 'text',
    about: 'The versions of translations (BCP 47 → version) that are not up to date with `version`.',
  },
  'policy.jurisdiction': text('Whose law governs it, ISO 3166-1 alpha-2.'),
  regime: {
    kind: 'choice',
    values: REGIMES,
    about: '`opt-in` (default), `opt-out`, `notice` or `none`.',
    attribute: true,
  },
  region: text(
    'Where the visitor is, ISO 3166-2 (`JP`, `US-CA`), if your server knows. For your own use.',
    true,
    /^[A-Z]{2}(-[A-Z\d]{1,3})?$/,
  ),
  language: text('Language of the interface. Default: the page’s `lang`, else the browser’s.', true),
  site: text('The site’s name, for the texts. Default: the host.', true),
  cookie: { kind: 'group', of: 'cookie', about: 'How the record is stored.' },
  'cookie.name': text('Name of the cookie and of the localStorage entry. Default `sekisho`.', true, COOKIE_NAME),
  'cookie.domain': text(
    'Domain whose hosts share the choice, for example `example.com`. Default: this host only.',
    true,
    /^[\w.-]*$/,
  ),
  'cookie.path': text('Path of the cookie. Default `/`.', true, /^\/[^;\s]*$/),
  'cookie.days': {
    kind: 'number',
    largest: LONGEST_DAYS,
    about: 'Days an answer holds, yes and no alike. Default 180, at most 395.',
    attribute: true,
  },
  reload: {
    kind: 'switch',
    about: 'Reload the page when a script that already ran loses its permission.',
    attribute: true,
  },
  timeout: {
    kind: 'number',
    largest: LONGEST_WAIT,
    about: 'Milliseconds a released script may hold up those after it. Default 5000.',
    attribute: true,
  },
  banner: {
    kind: 'choice',
    values: BANNERS,
    about: '`auto` (default) shows the banner when an answer is needed, `manual` leaves it to `show()`.',
    attribute: true,
  },
  guard: {
    kind: 'choice',
    values: GUARDS,
    about:
      '`declared` (default) holds declared vendors’ tags even where nobody annotated them; `all` those of every other site; `off` leaves them alone.',
    attribute: true,
  },
  allow: {
    kind: 'list',
    of: 'text',
    about: 'Hosts that `guard: "all"` leaves alone, written like a vendor’s `hosts`.',
    attribute: 'Hosts that `data-guard="all"` leaves alone, separated by spaces.',
  },
  lock: {
    kind: 'switch',
    about: 'Grants count only from a real click in the interface: scripts may deny, never grant.',
    attribute: true,
  },
  receipt: { kind: 'group', of: 'receipt', about: 'Where receipts are offered to the site.' },
  'receipt.url': text('Address that is offered each receipt by POST. Default: none, nothing is sent.', true),
  personalData: {
    kind: 'switch',
    about: 'Whether your policy counts cookie identifiers as personal data. Default: nothing is said.',
    attribute:
      '`true` or `false`: whether your policy counts cookie identifiers as personal data. Default: nothing is said.',
  },
  theme: {
    kind: 'choice',
    values: THEMES,
    about: '`auto` (default), `light` or `dark`.',
    attribute: true,
  },
  nonce: text('The page’s nonce, which held scripts must carry. Default: that of the tag itself.', true),
  base: text('Address of the folder with the lazy files. Default: where the tag’s `src` lies.', true),
  contacts: { kind: 'group', of: 'contacts', about: 'Whom visitors can turn to.' },
  rights: { kind: 'group', of: 'rights', about: 'What visitors can ask of the site about their data.' },
  optOutPages: {
    kind: 'list',
    of: 'optOutPage',
    about: 'The industry’s opt-out pages, in the place of the built-in ones.',
  },
  texts: {
    kind: 'group',
    of: 'texts',
    about: 'Texts of the interface to replace: language → message key → text.',
  },
};

/** Whether a value is what its row says. */
export const isValidOption = (row: OptionRow, value: unknown): boolean => {
  switch (row.kind) {
    case 'text':
      return typeof value === 'string' && (!row.pattern || row.pattern.test(value));
    case 'choice':
      return row.values.includes(value as string);
    case 'switch':
      return [true, false, '', 'true', 'false'].includes(value as string);
    case 'number':
      return /^(number|string)$/.test(typeof value) && Number(value) > 0 && Number(value) <= row.largest;
    case 'day':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    case 'texts':
      return typeof value === 'string' || (typeof value === 'object' && value !== null);
    case 'list':
      return Array.isArray(value);
    default:
      return typeof value === 'object';
  }
};

/** The attribute of an option: `policy.url` ⇔ `data-policy-url`. */
const attributeOf = (path: string): string =>
  `data-${path.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Every attribute of the script tag, with what it sets, in the order of the table. */
export const listAttributes = (): readonly (readonly [name: string, about: string])[] =>
  Object.entries(optionTable).flatMap(([path, { attribute, about }]) =>
    attribute ? [[attributeOf(path), attribute === true ? about : attribute] as const] : [],
  );
