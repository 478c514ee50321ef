import type { AccountMessages } from '../locales/messages.js';
/** English for every language that is not here: only pages with an account pay for these texts, and those in one file. */
export declare const words: Readonly<Record<string, AccountMessages>> & {
    readonly en: AccountMessages;
};
