import type { Choice, Decision, SignalName } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

/** One word for a purpose: granted where the purpose is, and so is every vendor under it that names the signal. */
export const purposeChoice = (
  settings: Pick<Settings, 'vendors'>,
  name: SignalName,
  purpose: string,
  decision: Pick<Decision, 'choices'>,
): Choice => {
  const vendors = vendorsOf(settings, name).filter((vendor) => vendor.purpose === purpose);
  return choiceOf([{ id: purpose }, ...vendors], decision);
};
