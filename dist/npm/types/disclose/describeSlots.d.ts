import type { DisclosureContext } from './DisclosureContext.js';
/**
 * What no script can know about a site and its policy has to say: keys of `options.texts`, shown where the site gives
 * one. `more` comes last and says whatever is left.
 */
export declare const slots: readonly ['sources', 'communications', 'erasure', 'authorities', 'hosting', 'more'];
/** A text of the site's own. */
export interface Slot {
    readonly title: string;
    /** Its language. */
    readonly language: string;
    readonly paragraphs: readonly string[];
}
/**
 * Finds the site's own text under a key: in the language, else in any, for silence would hide what the policy says. What
 * cannot be erased is also told with the rights: it need be written once.
 */
export declare const findText: (key: string, { settings, language }: Pick<DisclosureContext, 'settings' | 'language'>) => [language: string, text: string] | undefined;
/** The site's own texts, paragraphs apart where it leaves a line empty. Pure. */
export declare const describeSlots: (kit: DisclosureContext) => Slot[];
