import type { BrowserId } from '../data/browserPages.js';
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../locales/messages.js';
import type { Decision } from '../types/index.js';
import type { ViewContext } from './ViewContext.js';
/** What disclosures are drawn with, on the page and as static markup alike. */
export interface DisclosureContext extends ViewContext {
    readonly messages: BannerMessages & PreferencesMessages & DisclosuresMessages;
    readonly decision: Decision;
    /** The level of the topmost headings. */
    readonly level: number;
    /** The visitor's browser, where there is one. */
    readonly browser: BrowserId | undefined;
}
