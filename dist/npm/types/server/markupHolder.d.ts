import type { Settings } from '../types/internal.js';
import type { AddressTest } from './addressTest.js';
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
}
/**
 * Makes the holder. What it does not hold goes through as it came: the text is cut at the tags that are held, and nothing is
 * written anew from what was parsed.
 */
export declare const createMarkupHolder: ({ test, decode, ...options }: MarkupHolderOptions) => MarkupHolder;
/** Whether something may have to be held at all: the guard of the page asks the same before it does anything. */
export declare const isHoldNeeded: ({ guard, purposes, vendors }: Settings, { isGranted }: AddressTest) => boolean;
