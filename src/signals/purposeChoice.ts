import type { Choice, Decision, SignalName } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { vendorsOf } from './vendorsOf.js';

/** One word for a purpose: granted where the purpose is, and so is every vendor under it that names the signal. */
export const purposeChoice = (
  settings: Pick<Settings, 'vendors'>,
  name: SignalName,
  purpose: string,
  { choices }: Pick<Decision, 'choices'>,
): Choice => {
  const vendors = vendorsOf(settings, name).filter((vendor) => vendor.purpose === purpose);
  return [purpose, ...vendors.map(({ id }) => id)].every((id) => choices[id] === 'granted') ? 'granted' : 'denied';
};
