/** Colours and what they come to where they lie on each other, by WCAG 2.2. */

/** A colour in sRGB; channels and opacity from 0 to 1. */
export interface Color {
  readonly rgb: readonly [red: number, green: number, blue: number];
  readonly alpha: number;
}

export const BLACK: Color = { rgb: [0, 0, 0], alpha: 1 };
export const WHITE: Color = { rgb: [1, 1, 1], alpha: 1 };

const within = (value: number): number => Math.min(1, Math.max(0, value));

/** As screens have it, which is what is measured and what is written. */
const toBytes = ({ rgb: [red, green, blue], alpha }: Color): Color => {
  const round = (value: number): number => Math.round(within(value) * 255) / 255;
  return { rgb: [round(red), round(green), round(blue)], alpha: within(alpha) };
};

/** Reads a colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; of another form it is none. */
export const parseColor = (computed: string): Color | undefined => {
  const [, name, values = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed) ?? [];
  if (!name || (name === 'color' && !values.startsWith('srgb '))) return undefined;
  const scale = name === 'color' ? 1 : 255;
  const numbers =
    values
      .replace(/none/g, '0')
      .match(/-?[\d.]+(e[-+]?\d+)?/gi)
      ?.map(Number) ?? [];
  const [red, green, blue, alpha = 1] = numbers;
  if (blue === undefined) return undefined;
  return toBytes({ rgb: [red! / scale, green! / scale, blue / scale], alpha });
};

/** As a style sheet has it. */
export const writeColor = ({ rgb, alpha }: Color): string =>
  `rgb(${rgb.map((channel) => Math.round(channel * 255)).join(' ')}/${alpha})`;

/** A colour with less of it there. */
export const fade = ({ rgb, alpha }: Color, opacity: number): Color => ({ rgb, alpha: alpha * opacity });

/** A colour with some of another in it. */
export const mix = (color: Color, other: Color, share: number): Color =>
  toBytes(over(fade(other, share), { rgb: color.rgb, alpha: 1 }));

/** What is seen where a colour lies on an opaque one. */
export const over = ({ rgb, alpha }: Color, back: Color): Color => {
  const mix = (index: 0 | 1 | 2): number => rgb[index] * alpha + back.rgb[index] * (1 - alpha);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export const luminanceOf = ({ rgb }: Color): number => {
  const [red, green, blue] = rgb.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export const contrastOf = (one: Color, other: Color): number => {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
};

/** What stands on what, both opaque. */
export type Drawn = readonly [front: Color, back: Color];

/**
 * The least contrast of what is drawn on a sheet, whatever of the page is seen through the sheet: from black to white. Where the
 * one is darker on black and the other on white, somewhere between they are alike.
 */
export const leastContrast = (sheet: Color, draw: (back: Color) => Drawn): number => {
  const drawn = [BLACK, WHITE].map((page) => draw(over(sheet, page)));
  const [onBlack, onWhite] = drawn.map(([front, back]) => luminanceOf(front) > luminanceOf(back));
  return onBlack === onWhite ? Math.min(...drawn.map(([front, back]) => contrastOf(front, back))) : 1;
};
