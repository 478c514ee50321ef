/**
 * Reads a property of a node past elements that bear its name: `<img name="cookie">` makes `document.cookie` an image, and
 * `<input name="matches">` its form's `matches` a field, in every engine (DOM clobbering).
 */
export declare const of: <Target extends Node, Key extends keyof Target>(target: Target, key: Key) => Target[Key];
/** Reads a property of the document like that. */
export declare const page: <Key extends keyof Document>(key: Key) => Document[Key];
