/** Has a held element read as the page wrote it: by properties of its own, so that reading others takes no longer. */
export interface ReadBack {
    cover(element: Element): void;
    uncover(element: Element): void;
}
/** `forget` is called for an address that the page takes away; `isAsyncOurs` tells whether we have written `async`. */
export declare const createReadBack: (forget: (element: Element, name: string) => void, isAsyncOurs: (element: Element) => boolean | undefined) => ReadBack;
