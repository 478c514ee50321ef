import { attempt } from '../lib/attempt.js';
import { readShelf } from '../lib/shelf.js';
import { warn } from '../lib/warn.js';
import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';

declare const __VERSION__: string;

/** The settings with the rules of the visitor's region: what `sekisho.regions.js` leaves on the shelf, with its version. */
export interface WithRegion {
  (settings: Settings, given: Partial<Options>): Settings;
  readonly version?: string;
}

/**
 * Puts the rules of the visitor's region into force. Where the page counts on them and they cannot be made, as where their file has
 * failed to load, everything is asked for; an option that is empty, or nonsense, counts on them, too.
 */
export const applyRegion = (settings: Settings, given: Partial<Options>): Settings => {
  const found = readShelf('regions') as WithRegion | undefined;
  const isCounted = 'region' in given || 'regions' in given || 'age' in given;
  if (!found && !isCounted) return settings;
  const ruled = attempt(() => found!.version === __VERSION__ && found!(settings, given));
  // a region is said to signals, too: there it loosens nothing
  if (!ruled && ('regions' in given || settings.regime !== 'opt-in')) warn('no-regions');
  return ruled || { ...settings, regime: 'opt-in' };
};
