import { page } from '../lib/page.js';
import { pageParsed } from '../lib/pageParsed.js';
import type { Settings } from '../types/internal.js';
import { loadDisclosures } from './loadDisclosures.js';
import type { TcfPlan } from './readTcfOptions.js';

/** Writes what the list tells of the mapped vendors into the places of the page that ask for it. */
export const disclosePlaces = async (settings: Settings, plan: TcfPlan, list: object): Promise<void> => {
  await pageParsed();
  const places = [...page('querySelectorAll')('[data-sekisho-tcf]')];
  if (!places.length) return;
  const { disclose } = await loadDisclosures(settings);
  await disclose(places, settings, plan, list);
};
