export { createPageAccount as createAccount } from './account/pageAccount.js';
export { mergeAnswers } from './account/answers.js';
export type { Account, AccountAnswers, AccountOptions, TimedAnswer, TimedAnswers } from './types/index.js';
