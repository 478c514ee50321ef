import type { Choices, Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { askedIds } from './askedIds.js';

/** Whether what the framework's purposes and vendors stand for here is granted; nothing is not. */
export interface Grants {
  /** Every one. */
  whole(ids?: readonly string[]): boolean;
  /** Every one, or of a purpose at least one of its vendors: what a purpose under the framework may be granted beside. */
  partly(ids?: readonly string[]): boolean;
}

type Asked = Pick<Settings, 'purposes' | 'vendors'>;

/** By choices, in force or of a draft. What is necessary is never granted, for nobody is asked. */
export const grantsIn = (settings: Asked, choices: Choices): Grants => {
  const asked = new Set(askedIds(settings));
  const isGranted = (id: string): boolean => asked.has(id) && choices[id] === 'granted';
  const isInPart = (id: string): boolean =>
    asked.has(id) && settings.vendors.some((vendor) => vendor.purpose === id && isGranted(vendor.id));
  return {
    whole: (ids = []) => ids.length > 0 && ids.every(isGranted),
    partly: (ids = []) => ids.length > 0 && ids.every((id) => isGranted(id) || isInPart(id)),
  };
};

/** By a decision: silence grants nothing here, whatever the regime says. */
export const createGrants = (settings: Asked, { choices, unanswered }: Decision): Grants => {
  const said = Object.entries(choices).filter(([id]) => !unanswered.includes(id));
  return grantsIn(settings, Object.assign(Object.create(null), Object.fromEntries(said)) as Choices);
};
