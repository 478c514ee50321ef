/**
 * What the page itself calls by a global name, an object or function; nothing where an element bears the name, or a stub of ours, or
 * something else.
 */
export declare const readGlobal: (name: string) => object | undefined;
