import type { TellKit } from './tellKit.js';
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
/** The site's own texts, paragraphs apart where it leaves a line empty. Pure. */
export declare const describeSlots: (kit: TellKit) => Slot[];
