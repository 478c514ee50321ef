import type { Decision, Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { type MarkupHolder } from './markupHolder.js';
/** What of the page its markup does not say. */
export interface HoldMarkupOptions {
    /**
     * The page's own address, from which relative ones lead. Under `guard: "all"` its host is the site's own; without it only
     * relative addresses are.
     */
    readonly url?: string;
}
/** Holds bytes. */
export interface ByteHolder {
    write(bytes: Uint8Array): Uint8Array;
    end(): Uint8Array;
}
/** What holds in one response. */
export interface Holders {
    forText(): MarkupHolder;
    /** `isPlain` tells that their encoding is named, and keeps ASCII as it is. */
    forBytes(isPlain?: boolean): ByteHolder;
    /** A `Link` header without what may not be asked for yet. */
    links(header: string): string;
}
/** Makes holders for one response: of text, or of bytes. */
export declare const createHolders: (settings: Settings, decision: Decision, { url }?: HoldMarkupOptions) => Holders;
/**
 * Holds what stands in HTML without permission: scripts, frames, images, links and whatever else asks for a declared vendor's
 * address leave as the annotated tags that the page's own gate releases later. Every other byte is as it came.
 *
 * A stream gives back a stream of the same kind, in pieces as they come. Bytes may be in any encoding that has ASCII in it
 * unchanged: UTF-8, but not UTF-16 or ISO-2022-JP, which end in an error.
 *
 * @param decision what `readConsent` gave; without it nothing that is asked for is permitted. What it grants stays as it is.
 */
export declare function holdMarkup(html: string, options: Options, decision?: Decision, about?: HoldMarkupOptions): string;
export declare function holdMarkup<Piece extends string | Uint8Array>(html: ReadableStream<Piece>, options: Options, decision?: Decision, about?: HoldMarkupOptions): ReadableStream<Piece>;
/** A stream of text stays one of text; any other is one of bytes, into which text is put as UTF-8. */
export declare const createHoldStream: ({ forText, forBytes }: Holders, isPlain?: boolean) => TransformStream<string | Uint8Array, string | Uint8Array>;
