/** Validation for the developer: the debug build's only. The values themselves are made safe in options.ts. */
import type { CookieOptions, Options, Policy, Settings } from '../types.js';
import { checkWords } from './checkWords.js';
import { own } from '../lib/own.js';
import { warn } from '../lib/warn.js';

const KNOWN = {
  '': [
    ...['vendors', 'purposes', 'policy', 'regime', 'region', 'language', 'site', 'cookie', 'reload'],
    ...['timeout', 'banner', 'guard', 'allow', 'lock', 'theme', 'nonce', 'base', 'texts'],
    ...['contacts', 'rights', 'receipt', 'personalData', 'optOutPages'],
  ],
  'policy.': [
    ...['url', 'version', 'effectiveFrom', 'revisedAt', 'revisions'],
    ...['externalTransmission', 'authoritativeLanguage', 'translations', 'jurisdiction'],
  ],
  'cookie.': ['name', 'domain', 'path', 'days'],
};

const checkNames = (bag: object, group: keyof typeof KNOWN): void => {
  for (const key of Object.keys(bag)) if (!KNOWN[group].includes(key)) warn('unknown-option', group + key);
};

const check = (key: string, value: unknown, isValid: boolean): void => {
  if (value !== undefined && !isValid) warn('bad-option', `${key} (${JSON.stringify(value)})`);
};

const isOneOf = (value: unknown, ...values: unknown[]): boolean => values.includes(value);
const isBetween = (value: unknown, largest: number): boolean =>
  /^(number|string)$/.test(typeof value) && Number(value) > 0 && Number(value) <= largest;
const isText = (value: unknown): boolean => typeof value === 'string';
const isDay = (value: unknown): boolean => typeof value === 'string' && !Number.isNaN(Date.parse(value));

/** Reports translations that lag behind: whoever reads them reads what is no longer so. */
const checkTranslations = ({ version, translations }: Partial<Policy>): void => {
  const versions = own<Record<string, string>>(translations);
  for (const language of Object.keys(versions)) {
    if (versions[language] !== version) warn('stale-translation', `${language} (${versions[language]})`);
  }
};

/** Reports every option whose name or value is not what it should be. */
export const checkOptions = (input: unknown): void => {
  const given = own<Options>(input);
  const policy = own<Policy>(given.policy);
  const cookie = own<CookieOptions>(given.cookie);
  const receipt = own<Settings['receipt']>(given.receipt);
  checkNames(given, '');
  checkNames(policy, 'policy.');
  checkNames(cookie, 'cookie.');
  checkWords(given);
  check('vendors', given.vendors, Array.isArray(given.vendors));
  check('purposes', given.purposes, Array.isArray(given.purposes));
  check('policy', given.policy, typeof given.policy === 'object');
  check('policy.url', policy.url, isText(policy.url) || typeof policy.url === 'object');
  check('policy.version', policy.version, isText(policy.version) && policy.version !== '');
  check('optOutPages', given.optOutPages, Array.isArray(given.optOutPages));
  checkTranslations(policy);
  check('policy.effectiveFrom', policy.effectiveFrom, isDay(policy.effectiveFrom));
  check('policy.revisedAt', policy.revisedAt, isDay(policy.revisedAt));
  check('receipt.url', receipt.url, isText(receipt.url));
  check('regime', given.regime, isOneOf(given.regime, 'opt-in', 'opt-out', 'notice', 'none'));
  check('region', given.region, isText(given.region) && /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(given.region!));
  check('reload', given.reload, isOneOf(given.reload, true, false, '', 'true', 'false'));
  check('timeout', given.timeout, isBetween(given.timeout, 60_000));
  check('banner', given.banner, isOneOf(given.banner, 'auto', 'manual'));
  check('guard', given.guard, isOneOf(given.guard, 'declared', 'all', 'off'));
  check('allow', given.allow, Array.isArray(given.allow));
  check('lock', given.lock, isOneOf(given.lock, true, false, '', 'true', 'false'));
  check('theme', given.theme, isOneOf(given.theme, 'auto', 'light', 'dark'));
  check('cookie.name', cookie.name, isText(cookie.name) && /^[\w-]{1,40}$/.test(cookie.name!));
  check('cookie.domain', cookie.domain, isText(cookie.domain) && /^[\w.-]*$/.test(cookie.domain!));
  check('cookie.path', cookie.path, isText(cookie.path) && /^\/[^;\s]*$/.test(cookie.path!));
  check('cookie.days', cookie.days, isBetween(cookie.days, 395));
  for (const key of ['language', 'site', 'nonce', 'base'] as const) check(key, given[key], isText(given[key]));
};
