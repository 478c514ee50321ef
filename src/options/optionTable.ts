/**
 * Every option, a row each: what it may be. What it is for stands at its type (`Options`). The debug build's checks, the README's
 * table of attributes, docs/options.md and docs/options.schema.json are made from both; the compiler names an option without a row.
 */
import type { CookieOptions, Options, Policy, ReceiptOptions } from '../types/index.js';
import {
  BANNERS,
  COOKIE_NAME,
  GUARDS,
  LAYOUTS,
  LONGEST_DAYS,
  LONGEST_WAIT,
  OLDEST,
  PREFERENCES,
  REGIMES,
  THEMES,
} from './limits.js';

/** Where an option stands: `policy.url` is `url` in `policy`. */
export type OptionPath =
  keyof Options | `policy.${keyof Policy}` | `cookie.${keyof CookieOptions}` | `receipt.${keyof ReceiptOptions}`;

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
  /** Whether the script tag has an attribute for it. */
  readonly hasAttribute?: true;
};

const inAttribute = { hasAttribute: true } as const;
const text = { kind: 'text', ...inAttribute } as const;

export const optionTable: Readonly<Record<OptionPath, OptionRow>> = {
  vendors: { kind: 'list', of: 'vendor', ...inAttribute },
  purposes: { kind: 'list', of: 'purpose', ...inAttribute },
  policy: { kind: 'group', of: 'policy' },
  'policy.url': { kind: 'texts', ...inAttribute },
  'policy.externalTransmission': { kind: 'texts', ...inAttribute },
  'policy.version': { ...text, pattern: /[^]/ },
  'policy.effectiveFrom': { kind: 'day' },
  'policy.revisedAt': { kind: 'day' },
  'policy.revisions': { kind: 'list', of: 'revision' },
  'policy.authoritativeLanguage': { kind: 'text' },
  'policy.translations': { kind: 'group', of: 'text' },
  'policy.jurisdiction': { kind: 'text' },
  regime: { kind: 'choice', values: REGIMES, ...inAttribute },
  region: { ...text, pattern: /^([a-z]{2}([-_][a-z\d]{0,3})?)?$/i },
  regions: { kind: 'group', of: 'regions' },
  age: { kind: 'number', largest: OLDEST, ...inAttribute },
  guardianAgreed: { kind: 'switch', ...inAttribute },
  language: text,
  site: text,
  cookie: { kind: 'group', of: 'cookie' },
  'cookie.name': { ...text, pattern: COOKIE_NAME },
  'cookie.domain': { ...text, pattern: /^[\w.-]*$/ },
  'cookie.path': { ...text, pattern: /^\/[^;\s]*$/ },
  'cookie.days': { kind: 'number', largest: LONGEST_DAYS, ...inAttribute },
  reload: { kind: 'switch', ...inAttribute },
  timeout: { kind: 'number', largest: LONGEST_WAIT, ...inAttribute },
  banner: { kind: 'choice', values: BANNERS, ...inAttribute },
  guard: { kind: 'choice', values: GUARDS, ...inAttribute },
  allow: { kind: 'list', of: 'text', ...inAttribute },
  lock: { kind: 'switch', ...inAttribute },
  doNotTrack: { kind: 'switch', ...inAttribute },
  receipt: { kind: 'group', of: 'receipt' },
  'receipt.url': text,
  signals: { kind: 'group', of: 'signals' },
  personalData: { kind: 'switch', ...inAttribute },
  theme: { kind: 'choice', values: THEMES, ...inAttribute },
  accent: text,
  layout: { kind: 'choice', values: LAYOUTS, ...inAttribute },
  preferences: { kind: 'choice', values: PREFERENCES, ...inAttribute },
  reopen: { kind: 'switch', ...inAttribute },
  nonce: text,
  base: text,
  contacts: { kind: 'group', of: 'contacts' },
  rights: { kind: 'group', of: 'rights' },
  optOutPages: { kind: 'list', of: 'optOutPage' },
  texts: { kind: 'group', of: 'texts' },
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

/** The options that have an attribute, in the order of the table. */
export const listAttributes = (): readonly (readonly [name: string, path: string])[] =>
  Object.entries(optionTable).flatMap(([path, { hasAttribute }]) =>
    hasAttribute ? [[attributeOf(path), path] as const] : [],
  );
