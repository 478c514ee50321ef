import type { BrowserId } from '../data/browserPages.js';
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../locales/messages.js';
import type { Decision, Settings } from '../types.js';
import type { ViewContext } from '../disclose/ViewContext.js';
/** What disclosures are drawn with, on the page and as static markup alike. */
export interface TellKit extends ViewContext {
    readonly messages: BannerMessages & PreferencesMessages & DisclosuresMessages;
    readonly decision: Decision;
    /** The level of the topmost headings. */
    readonly level: number;
    /** The visitor's browser, where there is one. */
    readonly browser: BrowserId | undefined;
}
/** What a kit is made of. */
export interface TellFacts extends Pick<TellKit, 'decision' | 'level' | 'browser' | 'language'> {
    readonly settings: Settings;
    readonly messages: BannerMessages;
    /** Texts of preferences where they are not the English ones. */
    readonly translations: Partial<PreferencesMessages>;
}
/** Makes the kit of a language. The site's own texts go before all others. */
export declare const createTellKit: ({ messages, translations, ...facts }: TellFacts) => TellKit;
