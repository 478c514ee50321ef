/**
 * Whether a whole name fits a pattern; `*` stands for any part, also an empty one. Each fixed part is looked for once, from
 * left to right: a regular expression would try the stars against each other, which takes minutes for `a*a*a*a*a*a*b`.
 */
export declare const matchPattern: (pattern: string, name: string) => boolean;
