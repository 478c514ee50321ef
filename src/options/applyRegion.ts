import { attempt } from '../lib/attempt.js';
import { readShelf } from '../lib/shelf.js';
import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/** The settings with the rules of the visitor's region, as `sekisho.regions.js` makes them where it came first. */
export type WithRegion = (settings: Settings, given: Partial<Options>) => Settings;

/** Puts the rules of the visitor's region into force. Where they cannot be made, everything is asked for. */
export const applyRegion: WithRegion = (settings, given) => {
  const withRegion = readShelf('regions');
  return typeof withRegion === 'function'
    ? attempt(() => (withRegion as WithRegion)(settings, given)) || { ...settings, regime: 'opt-in' }
    : settings;
};
