/** Takes our annotation off an element whose addresses are what the page wrote. */
export declare const restore: (element: Element, isAsync: boolean) => void;
/**
 * Makes the copier of what the page wrote. Its copies are in a document where nothing is fetched; that of a shadow root is
 * its content in an element. There is none where nothing is held: `asyncOf` tells of an element whether its `async` is ours,
 * and nothing if none of its annotation is.
 */
export declare const createOriginal: (asyncOf: (element: Element) => boolean | undefined) => ((root: Node) => Node | undefined);
