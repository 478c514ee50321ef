/**
 * Every option, a row each: what it is for, and what it may be. The debug build's checks, the README's table of attributes,
 * docs/options.md and docs/options.schema.json are made from it; the compiler names an option that has no row.
 */
import type { CookieOptions, Options, Policy } from '../types/index.js';
/** Where an option stands: `policy.url` is `url` in `policy`. */
export type OptionPath = keyof Options | `policy.${keyof Policy}` | `cookie.${keyof CookieOptions}` | 'receipt.url';
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
    readonly about: string;
    /** What its attribute sets, where it has one; `true` if that is the same. */
    readonly attribute?: string | true;
};
export declare const optionTable: Readonly<Record<OptionPath, OptionRow>>;
/** Whether a value is what its row says. */
export declare const isValidOption: (row: OptionRow, value: unknown) => boolean;
/** Every attribute of the script tag, with what it sets, in the order of the table. */
export declare const listAttributes: () => readonly (readonly [name: string, about: string])[];
export {};
