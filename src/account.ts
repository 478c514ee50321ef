/**
 * The entry of npm's `sekisho/account`: answers that are kept with the visitor's account. It is imported before `createConsent` is
 * called.
 */
import { registerAccount } from './account/pageAccount.js';
import { rememberSettings } from './handover/pageSettings.js';

export { createPageAccount as createAccount } from './account/pageAccount.js';
export { mergeAnswers, type AccountAnswers, type TimedAnswer, type TimedAnswers } from './account/answers.js';
export type { Account, AccountOptions } from './account/createAccount.js';

rememberSettings();
registerAccount();
