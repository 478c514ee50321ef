/**
 * Reads a property of the document past elements that bear its name: `<img name="cookie">` makes `document.cookie` an
 * image, in every engine (DOM clobbering).
 */
export declare const page: <Key extends keyof Document>(key: Key) => Document[Key];
