import type { Consent, Decision } from '../types/index.js';

const nothing = (): void => {};
const none: readonly never[] = Object.freeze([]);

/** Where nobody can have decided: everything is denied. */
export const closedDecision: Decision = Object.freeze({
  unanswered: none,
  asked: none,
  locked: none,
  signalled: none,
  changes: none,
  status: 'undecided',
  regime: 'opt-in',
  choices: Object.freeze(Object.create(null)),
  via: 'default',
});

/** Stands where there is no consent object: on servers, without one, and where making it has failed. */
export const closedConsent: Consent = Object.freeze({
  decision: closedDecision,
  isGranted: () => false,
  subscribe: () => nothing,
  when: () => new Promise<Decision>(nothing),
  show: () => Promise.resolve(),
  hide: nothing,
  disclose: () => Promise.resolve(),
  grant: nothing,
  deny: nothing,
  withdraw: nothing,
  destroy: nothing,
});
