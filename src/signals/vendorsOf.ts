import type { Choice, Decision, SignalName, Vendor } from '../types/index.js';
import type { Settings } from '../types/internal.js';

/** The declared vendors that a signal speaks for: those that name it, and by their `ids` those that the core brings, which do not. */
export const vendorsOf = (
  { vendors }: Pick<Settings, 'vendors'>,
  name: SignalName,
  ...ids: readonly string[]
): readonly Vendor[] =>
  vendors.filter(({ id, signals }) => ids.includes(id) || (Array.isArray(signals) && signals.includes(name)));

/** One word for several vendors: granted where there are some and each of them is. */
export const choiceOf = (vendors: readonly Pick<Vendor, 'id'>[], { choices }: Pick<Decision, 'choices'>): Choice =>
  vendors.length > 0 && vendors.every(({ id }) => choices[id] === 'granted') ? 'granted' : 'denied';
