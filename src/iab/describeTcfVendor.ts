/** What the list tells of one vendor, as rows and links. Pure. */
import { safeUrl } from '../lib/safeUrl.js';
import { readBag, readText, readWhole } from './readBag.js';
import { type Bag, nameIn, numbersOf } from './tcfFacts.js';
import type { TcfWords } from './tcfWords.js';

export interface DescribedVendor {
  readonly rows: readonly { readonly title: string; readonly values: readonly string[] }[];
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

/** A number of days, as the language says it. */
const daysIn = (language: string, days: number): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

const storageOf = (vendor: Bag, language: string, words: TcfWords): string[] => {
  const age = readWhole(vendor['cookieMaxAgeSeconds'], -1, Number.MAX_SAFE_INTEGER) ?? 0;
  const lasting = age > 0 ? daysIn(language, Math.ceil(age / 86_400)) : words.session;
  const cookies = [words.cookies, lasting, ...(vendor['cookieRefresh'] === true ? [words.renewed] : [])].join(', ');
  return [
    ...(vendor['usesCookies'] === true ? [cookies] : []),
    ...(vendor['usesNonCookieAccess'] === true ? [words.otherStorage] : []),
  ];
};

export const describeTcfVendor = (list: object, vendor: Bag, language: string, words: TcfWords): DescribedVendor => {
  const retention = readBag<Bag>(vendor['dataRetention']);
  const names = (part: string, field: string, days?: Bag): string[] =>
    numbersOf(vendor[field]).map((id) => {
      const kept = days && readWhole(days[String(id)] ?? retention['stdRetention'], 0, 99_999);
      return nameIn(list, part, id) + (kept === undefined ? '' : ` (${daysIn(language, kept)})`);
    });
  const days = readBag<Bag>(retention['purposes']);
  const rows: [string, string[]][] = [
    [words.byConsent, names('purposes', 'purposes', days)],
    [words.byInterest, names('purposes', 'legIntPurposes', days)],
    [words.specialPurposes, names('specialPurposes', 'specialPurposes', readBag<Bag>(retention['specialPurposes']))],
    [words.features, names('features', 'features')],
    [words.specialFeatures, names('specialFeatures', 'specialFeatures')],
    [words.data, names('dataCategories', 'dataDeclaration')],
    [words.storage, storageOf(vendor, language, words)],
  ];
  const urls = (Array.isArray(vendor['urls']) ? vendor['urls'] : []).map((one: unknown) => readBag<Bag>(one));
  const url = urls.find(({ langId }) => language.toLowerCase().startsWith(readText(langId) || '-')) || urls[0] || {};
  const links: [string, unknown][] = [
    [words.privacy, url['privacy']],
    [words.interest, url['legIntClaim']],
    [words.devices, vendor['deviceStorageDisclosureUrl']],
  ];
  return {
    rows: rows.filter(([, values]) => values.length).map(([title, values]) => ({ title, values })),
    links: links.flatMap(([title, address]) => {
      const href = safeUrl(readText(address));
      return href ? [{ title, href }] : [];
    }),
  };
};
