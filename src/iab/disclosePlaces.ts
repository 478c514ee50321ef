import { of, page } from '../lib/page.js';
import { pageParsed } from '../lib/pageParsed.js';
import type { Settings } from '../types/internal.js';
import { fetchJson } from './fetchJson.js';
import { loadDisclosures } from './loadDisclosures.js';
import type { TcfPlan } from './readTcfOptions.js';
import { translateList } from './translateList.js';

/** The list in the visitor's language where the site has that, else as it is, which is English. */
const inLanguage = async (list: object, { translations }: TcfPlan, language: string): Promise<[object, string]> => {
  const [primary = ''] = language.toLowerCase().split('-');
  if (!translations || !/^[a-z]{2}$/.test(primary) || primary === 'en') return [list, 'en'];
  // the site's brackets may be encoded by now
  const address = translations.replace(/\[LANG\]|%5BLANG%5D/i, primary);
  const translated = await fetchJson(address).then(
    (translation) => translateList(list, translation),
    () => undefined,
  );
  return translated ? [translated, primary] : [list, 'en'];
};

/** Writes what the list tells of the mapped vendors into the places of the page that ask for it. */
export const disclosePlaces = async (settings: Settings, plan: TcfPlan, list: object): Promise<void> => {
  await pageParsed();
  const places = [...page('querySelectorAll')('[data-sekisho-tcf]')];
  if (!places.length) return;
  const wanted = settings.language || of(page('documentElement'), 'lang');
  const [{ drawDisclosures }, [texts, language]] = await Promise.all([
    loadDisclosures(settings),
    inLanguage(list, plan, wanted),
  ]);
  for (const place of places) drawDisclosures(place, { list: texts, vendors: [...plan.vendors.keys()], language });
};
