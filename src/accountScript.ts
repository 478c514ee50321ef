/** The entry of `sekisho.account.js`, in front of `sekisho.js`: gives the page's consent object `account(options)`. */
import { createPageAccount, registerAccount } from './account/pageAccount.js';
import { whenStarted } from './tag/whenStarted.js';
import type { AccountOptions } from './types/index.js';

registerAccount();
whenStarted((consent) => {
  Object.assign(consent, { account: (options: AccountOptions) => createPageAccount(consent, options) });
});
