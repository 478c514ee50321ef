/** What the list tells of one vendor, as rows and links. Pure. */
import { formatDuration, formatFacts } from '../i18n/format.js';
import { safeUrl } from '../lib/safeUrl.js';
import type { TcfMessages } from '../locales/tcfMessages.js';
import { readBag, readText, readWhole } from './readBag.js';
import { type Bag, nameIn, numbersOf } from './tcfFacts.js';

export interface DescribedVendor {
  readonly rows: readonly {
    readonly title: string;
    readonly values: readonly string[];
    /** BCP 47. */
    readonly language: string;
  }[];
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

/** Where the texts come from. */
export interface TcfTexts {
  readonly list: object;
  /** The language of the list's names, BCP 47. */
  readonly listLanguage: string;
  readonly words: TcfMessages;
  /** That of the words. */
  readonly language: string;
}

const daysIn = (language: string, days: number): string => formatDuration(`P${days}D`, language);

const storageOf = (vendor: Bag, { words, language }: TcfTexts): string[] => {
  const age = readWhole(vendor['cookieMaxAgeSeconds'], -1, Number.MAX_SAFE_INTEGER) ?? 0;
  const lasting = age > 0 ? daysIn(language, Math.ceil(age / 86_400)) : words['tcf.session'];
  const facts = [words['tcf.cookies'], lasting, ...(vendor['cookieRefresh'] === true ? [words['tcf.renewed']] : [])];
  return [
    ...(vendor['usesCookies'] === true ? [formatFacts(facts, language)] : []),
    ...(vendor['usesNonCookieAccess'] === true ? [words['tcf.otherStorage']] : []),
  ];
};

export const describeTcfVendor = (vendor: Bag, texts: TcfTexts): DescribedVendor => {
  const { list, listLanguage, words, language } = texts;
  const retention = readBag<Bag>(vendor['dataRetention']);
  const names = (part: string, field: string, days?: Bag): string[] =>
    numbersOf(vendor[field]).map((id) => {
      const kept = days && readWhole(days[String(id)] ?? retention['stdRetention'], 0, 99_999);
      return nameIn(list, part, id) + (kept === undefined ? '' : ` (${daysIn(listLanguage, kept)})`);
    });
  const days = readBag<Bag>(retention['purposes']);
  const special = readBag<Bag>(retention['specialPurposes']);
  const named: [string, string[]][] = [
    [words['tcf.byConsent'], names('purposes', 'purposes', days)],
    [words['tcf.byInterest'], names('purposes', 'legIntPurposes', days)],
    [words['tcf.specialPurposes'], names('specialPurposes', 'specialPurposes', special)],
    [words['tcf.features'], names('features', 'features')],
    [words['tcf.specialFeatures'], names('specialFeatures', 'specialFeatures')],
    [words['tcf.data'], names('dataCategories', 'dataDeclaration')],
  ];
  const rows = [
    ...named.map(([title, values]) => ({ title, values, language: listLanguage })),
    { title: words['tcf.storage'], values: storageOf(vendor, texts), language },
  ];
  const urls = (Array.isArray(vendor['urls']) ? vendor['urls'] : []).map((one: unknown) => readBag<Bag>(one));
  const url = urls.find(({ langId }) => language.toLowerCase().startsWith(readText(langId) || '-')) || urls[0] || {};
  const links: [string, unknown][] = [
    [words['tcf.privacy'], url['privacy']],
    [words['tcf.interest'], url['legIntClaim']],
    [words['tcf.devices'], vendor['deviceStorageDisclosureUrl']],
  ];
  return {
    rows: rows.filter(({ values }) => values.length),
    links: links.flatMap(([title, address]) => {
      const href = safeUrl(readText(address));
      return href ? [{ title, href }] : [];
    }),
  };
};
