/** Which colours of a site are shown: those that can be read. */
import { type Color } from './color.js';
/** The colours that a site can set, by the end of their property's name. */
export declare const COLOR_NAMES: readonly ['background', 'text', 'accent', 'button', 'button-text'];
export type ColorName = (typeof COLOR_NAMES)[number];
/** What is given of them. */
export type Colors = Readonly<Partial<Record<ColorName, Color>>>;
/** A colour that is not shown, and what it comes to. */
export interface Refusal {
    readonly name: ColorName;
    /** What it is too much like. */
    readonly against: ColorName;
    readonly ratio: number;
    readonly needed: number;
}
interface Given {
    /** What stands where the site says nothing. */
    readonly builtIn: Required<Pick<Colors, 'background' | 'text' | 'accent'>>;
    readonly own: Colors;
    /** The colour that others are derived from (`data-accent`). */
    readonly brand?: Color | undefined;
}
/** Opacities of the style sheets: what is said beside (`.state`, `dt`, `summary`), and a button under the pointer (`.button:hover`). */
export declare const BESIDE = 0.8;
export declare const UNDER_POINTER = 0.85;
/**
 * Chooses what is shown, pair by pair: text on the background, then what stands on that. A colour of the site that cannot be read is
 * refused alone, and the built-in one stands; a built-in one is brought off from a background of the site's.
 */
export declare const chooseColors: ({ builtIn, own, brand, }: Given) => {
    readonly colors: Required<Colors>;
    readonly refused: readonly Refusal[];
};
export {};
