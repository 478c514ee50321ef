import type { BannerMessages, DisclosuresMessages, PreferencesMessages } from '../messages.js';
/** What disclosures are written with on a server, in each language. English texts but the banner's come with them. */
export declare const written: Readonly<Record<string, {
    readonly banner: BannerMessages;
    readonly translations: Partial<PreferencesMessages & DisclosuresMessages>;
}>>;
