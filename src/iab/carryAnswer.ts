import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { createGrants } from './createGrants.js';
import type { TcfPlan } from './readTcfOptions.js';
import type { TcfAnswer } from './TcfAnswer.js';

/**
 * A finer answer beside the record of a later decision that did not ask for it, made by code or by a placeholder. What that has taken
 * back goes: a grant that follows, by code again, must not bring it back. Pure.
 */
export const carryAnswer = (
  kept: TcfAnswer,
  settings: Pick<Settings, 'purposes' | 'vendors'>,
  plan: TcfPlan,
  decision: Decision,
): TcfAnswer => {
  const { whole, partly } = createGrants(settings, decision);
  const isPurpose = (id: number): boolean => partly(plan.purposes.get(id));
  const isVendor = (id: number): boolean => whole(plan.vendors.get(id));
  return {
    ...kept,
    at: decision.at!,
    purposes: kept.purposes.filter(isPurpose),
    specialFeatures: kept.specialFeatures.filter((id) => partly(plan.specialFeatures.get(id))),
    vendors: kept.vendors.filter(isVendor),
    interests: kept.interests.filter(isPurpose),
    vendorInterests: kept.vendorInterests.filter(isVendor),
  };
};
