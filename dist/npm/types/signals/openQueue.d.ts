/** A library's queue: what the page calls so, or an array that the library will find. */
export declare const openQueue: (name: string) => object;
