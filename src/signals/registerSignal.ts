import { attempt } from '../lib/attempt.js';
import { fillShelf, readShelf } from '../lib/shelf.js';
import type { Settings } from '../types/internal.js';
import type { CreateSignal, Prepare } from './Signal.js';

/** The signals whose files came before `sekisho.js`, or were imported before `createConsent` was called, by name. */
export const readSignals = (): Readonly<Record<string, CreateSignal>> | undefined =>
  readShelf('signals') as Readonly<Record<string, CreateSignal>> | undefined;

/** The settings as those signals want them. */
export const prepareSettings = (settings: Settings): Settings =>
  attempt(() => (readShelf('prepare') as Prepare | undefined)?.(settings)) || settings;

/**
 * Leaves a signal for the core that comes after; it takes the place of one of that name that the core has itself. `prepare`
 * changes the settings before anything else is done with them; where it throws, they stay as they are.
 */
export const registerSignal = (name: string, create: CreateSignal, prepare?: Prepare): void => {
  fillShelf('signals', { ...readSignals(), [name]: create });
  if (!prepare) return;
  const earlier = readShelf('prepare') as Prepare | undefined;
  fillShelf('prepare', (given: Settings): Settings => {
    const settings = earlier?.(given) || given;
    return attempt(() => prepare(settings)) || settings;
  });
};
