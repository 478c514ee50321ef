// Written by `npm run build` from the folders beside this one, never by hand: see docs/recipes.md.
import type { AccountMessages } from '../messages.js';
import { account as enAccount } from '../en/account.js';
import { account as jaAccount } from '../ja/account.js';

/** The texts of answers that are kept with an account, in each language. */
export const account: Readonly<Record<string, AccountMessages>> = {
  en: enAccount,
  ja: jaAccount,
};
