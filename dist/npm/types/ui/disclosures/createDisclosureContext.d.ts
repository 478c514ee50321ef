import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../../locales/messages.js';
import type { Settings } from '../../types/internal.js';
/** What a kit is made of. */
export interface DisclosureFacts extends Pick<DisclosureContext, 'decision' | 'level' | 'browser' | 'language'> {
    readonly settings: Settings;
    readonly messages: BannerMessages;
    /** Texts of preferences and disclosures where they are not the English ones. */
    readonly translations: Partial<PreferencesMessages & DisclosuresMessages>;
}
/** Makes the kit of a language. The site's own texts go before all others. */
export declare const createDisclosureContext: ({ messages, translations, ...facts }: DisclosureFacts) => DisclosureContext;
