/**
 * What a value is as a text, for objects: read once, for being read may have effects. What Trusted Types have made stays
 * that. https://www.w3.org/TR/trusted-types/
 */
export declare const toText: (value: unknown) => unknown;
