import type { Options } from '../types/index.js';
/** What of a page neither its markup nor the options say. */
export interface AnnotateOptions {
    /** The page's own address: its host is the site's own. Without it only relative addresses, `cookie.domain` and `allow` are. */
    readonly url?: string;
    /** Further hosts that need no vendor, written like a vendor's `hosts`. */
    readonly allow?: readonly string[];
    /** What to put first in `<head>`, where it is not there yet: what `headTag` gave. */
    readonly tag?: string;
}
/** A place in a page; both count from 1. */
export interface MarkupPlace {
    readonly line: number;
    readonly column: number;
}
/** What was changed: a tag is held, or the tag of Sekisho was put in. */
export interface MarkupChange extends MarkupPlace {
    readonly kind: 'held' | 'inserted';
    /** The name of the tag, in small letters. */
    readonly name: string;
    /** Vendors without whose permission it is held; those of its own annotation, where it has one. */
    readonly vendors: readonly string[];
    /** Hosts that it asks for. */
    readonly hosts: readonly string[];
}
/** A host that a tag asks for, and no declared vendor claims. */
export interface UnclaimedHost extends MarkupPlace {
    readonly name: string;
    readonly host: string;
    /** Vendors of the catalogue that would claim it. */
    readonly vendors: readonly string[];
}
/** A page for whoever has decided nothing, and what there is to say of it. */
export interface Annotated {
    readonly html: string;
    readonly changes: readonly MarkupChange[];
    readonly unclaimed: readonly UnclaimedHost[];
    /** What is wrong with the options, as the debug build says it. */
    readonly warnings: readonly string[];
}
/**
 * A page as a file has it: held as `holdMarkup` holds it for whoever has decided nothing, under every regime, with the tag in it;
 * all else as it was. What is so already stays, so a second time changes nothing.
 *
 * @example
 * const { html, changes, unclaimed } = annotate(text, options, { tag: headTag(options, { src: '/sekisho/sekisho.js' }) });
 */
export declare const annotate: (html: string, options: Options, how?: AnnotateOptions) => Annotated;
