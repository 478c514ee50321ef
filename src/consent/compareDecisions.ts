import type { Choices, Decision, Via } from '../types/index.js';

/** Whether something that was granted no longer is. */
export const takesBack = (before: Decision, after: Decision): boolean =>
  Object.keys(before.choices).some((id) => before.choices[id] === 'granted' && after.choices[id] !== 'granted');

/** Whether two decisions say anything different. */
export const differs = (one: Decision, other: Decision): boolean =>
  one.status !== other.status || Object.keys(one.choices).some((id) => one.choices[id] !== other.choices[id]);

/**
 * Whether silence may mean yes, here or on a page of the site that declares other things: a region's rules may differ from
 * purpose to purpose.
 */
export const isSilenceYes = ({ regime, regimes }: Decision): boolean => !!regimes || regime !== 'opt-in';

/** Whether everything named is granted; nothing named is nothing granted. */
export const grants = ({ choices }: Decision, ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => choices[id] === 'granted');

/**
 * Whether answers are a decision: ids that nobody declared are none, nor is what a page's code says again on every view.
 * A visitor who gives the same answer again has decided anew.
 */
export const isNews = (answers: Choices, { choices, unanswered }: Decision, via: Via): boolean =>
  Object.keys(answers).some((id) => via !== 'api' || choices[id] !== answers[id] || unanswered.includes(id));
