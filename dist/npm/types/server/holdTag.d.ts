import type { AddressTest } from './addressTest.js';
import { type StartTag } from './tagReader.js';
/** What of a tag is to be held back. */
export interface Hold {
    /** Vendors whose permission is missing; none where the page's own annotation says whose it is. */
    readonly vendors: readonly string[];
    /** The attributes, as they are written: `xlink:href`. */
    readonly attributes: readonly string[];
}
/** Whether a tag of this name may have to be held. */
export declare const mayBeHeld: (name: string) => boolean;
/** Whose a tag is by the page's own annotation. */
export declare const annotationOf: ({ attributes }: Pick<StartTag, 'attributes'>) => string[];
/** What of a tag fetches without permission, by the rules of the guard; nothing where it may stay as it is. */
export declare const judgeTag: ({ name, attributes }: Pick<StartTag, 'name' | 'attributes'>, { lacks, isGranted, isKnown }: AddressTest, base: string) => Hold | undefined;
/** A tag's markup with that held back, written as the gate wants it; all else as it was. */
export declare const holdTag: (markup: string, name: string, hold: Hold) => string;
