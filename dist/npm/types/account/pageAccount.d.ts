import type { Account, AccountOptions, Consent } from '../types/index.js';
/** Has the core and the interface tell of the account scope. */
export declare const registerAccount: () => void;
/**
 * Keeps the visitor's answers with their account, by two callbacks of the site. There is one on a page: a further one takes its
 * place.
 *
 * @example
 * const account = createAccount(consent, { load: () => get('/consent'), save: (answers) => put('/consent', answers) });
 */
export declare const createPageAccount: (consent: Consent, options: AccountOptions) => Account;
