import { regimeOf } from '../lib/regimeOf.js';
import type { Decision, Vendor } from '../types/index.js';

/** Whether one of several vendors is denied although silence grants it: the visitor has refused, or Global Privacy Control has. */
export const isOptedOut = (
  vendors: readonly Pick<Vendor, 'id'>[],
  decision: Pick<Decision, 'choices' | 'regime' | 'regimes'>,
): boolean => vendors.some(({ id }) => regimeOf(decision, id) !== 'opt-in' && decision.choices[id] !== 'granted');
