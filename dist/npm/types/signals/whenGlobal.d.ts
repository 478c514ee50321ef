/**
 * Calls back, once, with what the page calls by a global name: at once where it is there, else when it is assigned. A function
 * that a script declares takes the name without telling anybody: what is given back looks for that.
 */
export declare const whenGlobal: (name: string, use: (value: object) => void) => (() => void);
