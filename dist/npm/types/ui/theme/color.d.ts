/** Colours and what they come to where they lie on each other, by WCAG 2.2. */
/** A colour in sRGB; channels and opacity from 0 to 1. */
export interface Color {
    readonly rgb: readonly [red: number, green: number, blue: number];
    readonly alpha: number;
}
export declare const BLACK: Color;
export declare const WHITE: Color;
/** Reads a colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; of another form it is none. */
export declare const parseColor: (computed: string) => Color | undefined;
/** As a style sheet has it. */
export declare const writeColor: ({ rgb, alpha }: Color) => string;
/** A colour with less of it there. */
export declare const fade: ({ rgb, alpha }: Color, opacity: number) => Color;
/** A colour with some of another in it. */
export declare const mix: (color: Color, other: Color, share: number) => Color;
/** What is seen where a colour lies on an opaque one. */
export declare const over: ({ rgb, alpha }: Color, back: Color) => Color;
/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export declare const luminanceOf: ({ rgb }: Color) => number;
/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export declare const contrastOf: (one: Color, other: Color) => number;
/** What stands on what, both opaque. */
export type Drawn = readonly [front: Color, back: Color];
/**
 * The least contrast of what is drawn on a sheet, whatever of the page is seen through the sheet: from black to white. Where the
 * one is darker on black and the other on white, somewhere between they are alike.
 */
export declare const leastContrast: (sheet: Color, draw: (back: Color) => Drawn) => number;
