/**
 * Every option, a row each: what it may be. What it is for stands at its type (`Options`). The debug build's checks, the README's
 * table of attributes, docs/options.md and docs/options.schema.json are made from both; the compiler names an option without a row.
 */
import type { CookieOptions, Options, Policy, ReceiptOptions } from '../types/index.js';
/** Where an option stands: `policy.url` is `url` in `policy`. */
export type OptionPath = keyof Options | `policy.${keyof Policy}` | `cookie.${keyof CookieOptions}` | `receipt.${keyof ReceiptOptions}`;
/** What a value may be. An attribute's is a text: it may say a number or a switch. */
type Kind = {
    readonly kind: 'text';
    readonly pattern?: RegExp;
} | {
    readonly kind: 'choice';
    readonly values: readonly string[];
} | {
    readonly kind: 'switch';
} | {
    readonly kind: 'number';
    readonly largest: number;
} | {
    readonly kind: 'day';
}
/** A text, or one for each language. */
 | {
    readonly kind: 'texts';
} | {
    readonly kind: 'list';
    readonly of: string;
} | {
    readonly kind: 'group';
    readonly of: string;
};
export type OptionRow = Kind & {
    /** Whether the script tag has an attribute for it. */
    readonly hasAttribute?: true;
};
export declare const optionTable: Readonly<Record<OptionPath, OptionRow>>;
/** Whether a value is what its row says. */
export declare const isValidOption: (row: OptionRow, value: unknown) => boolean;
/** The options that have an attribute, in the order of the table. */
export declare const listAttributes: () => readonly (readonly [name: string, path: string])[];
export {};
