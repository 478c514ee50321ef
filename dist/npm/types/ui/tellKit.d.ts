import type { BrowserId } from '../data/browserPages.js';
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../locales/messages.js';
import type { Decision, PurposeId, Settings } from '../types.js';
import type { Kit } from './kit.js';
/** What disclosures are drawn with, on the page and as static markup alike. */
export interface TellKit extends Kit {
    readonly messages: BannerMessages & PreferencesMessages & DisclosuresMessages;
    readonly decision: Decision;
    /** The purpose that Global Privacy Control keeps denied. */
    readonly locked: PurposeId | undefined;
    /** The level of the topmost headings. */
    readonly level: number;
    /** The visitor's browser, where there is one. */
    readonly browser: BrowserId | undefined;
}
/** What a kit is made of. */
export interface TellFacts extends Pick<TellKit, 'decision' | 'locked' | 'level' | 'browser' | 'language'> {
    readonly settings: Settings;
    readonly messages: BannerMessages;
    /** Texts of preferences where they are not the English ones. */
    readonly translations: Partial<PreferencesMessages>;
}
/** Makes the kit of a language. The site's own texts go before all others. */
export declare const createTellKit: ({ messages, translations, ...facts }: TellFacts) => TellKit;
