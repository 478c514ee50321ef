import { registerAccount } from './account/pageAccount.js';
export { createPageAccount as createAccount } from './account/pageAccount.js';
export { mergeAnswers } from './account/answers.js';

/**
 * The entry of npm's `sekisho/account`: answers that are kept with the visitor's account. It is imported before `createConsent` is
 * called.
 */
registerAccount();
