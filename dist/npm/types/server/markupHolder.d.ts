import type { Settings } from '../types/internal.js';
import type { AddressTest } from './addressTest.js';
import { type Hold } from './holdTag.js';
import { type StartTag } from './tagReader.js';
/** Holds what stands in markup, in whatever pieces it comes. */
export interface MarkupHolder {
    /** Gives back what is done with. */
    write(piece: string): string;
    /** Gives back the rest. */
    end(): string;
}
export interface MarkupHolderOptions {
    readonly test: AddressTest;
    /** Where relative addresses lead from, until the markup says otherwise. */
    readonly base: string;
    /** Reads what the markup says in other characters than ASCII, where its pieces are bytes: a character each. */
    decode(text: string): string;
    /** Whether it is read as where scripts run. Default `true`. */
    readonly isScripting?: boolean;
    /** Is told of every tag that may ask for something. */
    readonly onTag?: ((seen: SeenTag) => void) | undefined;
}
/** A tag, what its addresses lead from, and what of it is held. */
export interface SeenTag extends StartTag {
    readonly base: string;
    readonly hold: Hold | undefined;
}
/**
 * Makes the holder. What it does not hold goes through as it came: the text is cut at the tags that are held, and nothing is
 * written anew from what was parsed.
 */
export declare const createMarkupHolder: ({ test, decode, isScripting, onTag, ...given }: MarkupHolderOptions) => MarkupHolder;
/** Whether something may have to be held at all: the guard of the page asks the same before it does anything. */
export declare const isHoldNeeded: ({ guard, purposes, vendors }: Settings, { isGranted }: AddressTest) => boolean;
