import type { Consent, Decision } from '../types/index.js';

const nothing = (): void => {};
const soon = async (): Promise<void> => {};

/** Where nobody can have decided: everything is denied. */
export const closedDecision: Decision = {
  unanswered: [],
  asked: [],
  locked: [],
  signalled: [],
  changes: [],
  status: 'undecided',
  regime: 'opt-in',
  choices: Object.create(null) as Decision['choices'],
  via: 'default',
};

/** Stands where there is no consent object: on servers, without one, and where making it has failed. */
export const closedConsent: Consent = {
  decision: closedDecision,
  isGranted: () => false,
  subscribe: () => nothing,
  when: () => new Promise(nothing),
  show: soon,
  hide: nothing,
  disclose: soon,
  grant: nothing,
  deny: nothing,
  withdraw: nothing,
  destroy: nothing,
};
