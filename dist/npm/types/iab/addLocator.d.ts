/**
 * Puts the empty frame into the page by whose name scripts in frames find the window that has the API. It needs the body, which
 * the tag in the head is ahead of.
 */
export declare const addLocator: (name: string) => void;
