import type { BannerMessages, PreferencesMessages } from '../messages.js';
/** What disclosures are written with on a server, in each language. English texts of preferences come with them. */
export declare const written: Readonly<Record<string, {
    readonly banner: BannerMessages;
    readonly preferences: Partial<PreferencesMessages>;
}>>;
