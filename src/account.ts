/**
 * The entry of npm's `sekisho/account`: answers that are kept with the visitor's account. It is imported before `createConsent` is
 * called.
 */
import { registerAccount } from './account/pageAccount.js';

export { createPageAccount as createAccount } from './account/pageAccount.js';
export { mergeAnswers } from './account/answers.js';
export type { Account, AccountAnswers, AccountOptions, TimedAnswer, TimedAnswers } from './types/index.js';

registerAccount();
