import { of, page } from '../lib/page.js';
import { pageParsed } from '../lib/pageParsed.js';
import type { Settings } from '../types/internal.js';
import { listInLanguage } from './listInLanguage.js';
import { loadDisclosures } from './loadDisclosures.js';
import type { TcfPlan } from './readTcfOptions.js';

/** Writes what the list tells of the mapped vendors into the places of the page that ask for it. */
export const disclosePlaces = async (settings: Settings, plan: TcfPlan, list: object): Promise<void> => {
  await pageParsed();
  const places = [...page('querySelectorAll')('[data-sekisho-tcf]')];
  if (!places.length) return;
  const wanted = settings.language || of(page('documentElement'), 'lang');
  const [{ drawDisclosures }, [texts, language]] = await Promise.all([
    loadDisclosures(settings),
    listInLanguage(list, plan, wanted),
  ]);
  for (const place of places) drawDisclosures(place, { list: texts, vendors: [...plan.vendors.keys()], language });
};
