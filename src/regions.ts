/**
 * The entry of `sekisho.regions.js` and of `sekisho/regions`: has the rules of the visitor's region decide. It comes before
 * `sekisho.js`, or is imported before `createConsent` is called.
 */
import { fillShelf } from './lib/shelf.js';
import type { WithRegion } from './options/applyRegion.js';
import { withRegion } from './regimes/withRegion.js';
import type { Settings } from './types/internal.js';
import { loadDuties } from './ui/chunks/loadDuties.js';

declare const __VERSION__: string;

/** Views that have something of what the law of the region has shown: of the banner, who links data to a person and where it goes. */
const withDuties = (settings: Settings): Settings => {
  const { duties = [] } = settings;
  const isInBanner = duties.includes('identified-consent');
  const load: Settings['loadDuties'] = (port, view) => {
    if (view === 'notice' || (view === 'banner' && !isInBanner)) return undefined;
    const loading = loadDuties(port);
    return view === 'banner' ? loading.then(({ forBanner }) => forBanner(port)) : loading;
  };
  return duties.length ? { ...settings, loadDuties: load } : settings;
};

const rule: WithRegion = (settings, given) => withDuties(withRegion(settings, given));

fillShelf('regions', Object.assign(rule, { version: __VERSION__ }));
