/** Whether a value can be what a page calls by a global name: an object or function, no element that bears the name. */
export declare const isThing: (value: unknown) => value is object;
