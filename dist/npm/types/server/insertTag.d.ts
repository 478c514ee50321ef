/** A page with the tag in it, and where in the page before it was put. */
export interface Inserted {
    readonly html: string;
    readonly at: number;
}
/** Hosts besides the page's own that a tag's scripts lie on. */
export declare const scriptHosts: (tag: string, base: string) => string[];
/**
 * Puts the tag first in the head, behind the page's encoding; nothing where it stands there already, and in what is no whole page.
 */
export declare const insertTag: (html: string, tag: string) => Inserted | undefined;
