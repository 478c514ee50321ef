/** Colours and what they come to where they lie on each other, by WCAG 2.2. */
const BLACK = { rgb: [0, 0, 0], alpha: 1 };
const WHITE = { rgb: [1, 1, 1], alpha: 1 };
const within = (value) => Math.min(1, Math.max(0, value));
/** As screens have it, which is what is measured and what is written. */
const toBytes = ({ rgb: [red, green, blue], alpha }) => {
    const round = (value) => Math.round(within(value) * 255) / 255;
    return { rgb: [round(red), round(green), round(blue)], alpha: within(alpha) };
};
/** Reads a colour as browsers compute it: `rgb(…)`, `rgba(…)` or `color(srgb …)`; of another form it is none. */
const parseColor = (computed) => {
    const [, name, values = ''] = /^(rgba?|color)\((.*)\)$/.exec(computed) ?? [];
    if (!name || (name === 'color' && !values.startsWith('srgb ')))
        return undefined;
    const scale = name === 'color' ? 1 : 255;
    const numbers = values
        .replace(/none/g, '0')
        .match(/-?[\d.]+(e[-+]?\d+)?/gi)
        ?.map(Number) ?? [];
    const [red, green, blue, alpha = 1] = numbers;
    if (blue === undefined)
        return undefined;
    return toBytes({ rgb: [red / scale, green / scale, blue / scale], alpha });
};
/** As a style sheet has it. */
const writeColor = ({ rgb, alpha }) => `rgb(${rgb.map((channel) => Math.round(channel * 255)).join(' ')}/${alpha})`;
/** A colour with less of it there. */
const fade = ({ rgb, alpha }, opacity) => ({ rgb, alpha: alpha * opacity });
/** A colour with some of another in it. */
const mix = (color, other, share) => toBytes(over(fade(other, share), { rgb: color.rgb}));
/** What is seen where a colour lies on an opaque one. */
const over = ({ rgb, alpha }, back) => {
    const mix = (index) => rgb[index] * alpha + back.rgb[index] * (1 - alpha);
    return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
};
/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminanceOf = ({ rgb }) => {
    const [red, green, blue] = rgb.map((channel) => channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrastOf = (one, other) => {
    const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
};
/**
 * The least contrast of what is drawn on a sheet, whatever of the page is seen through the sheet: from black to white. Where the
 * one is darker on black and the other on white, somewhere between they are alike.
 */
const leastContrast = (sheet, draw) => {
    const drawn = [BLACK, WHITE].map((page) => draw(over(sheet, page)));
    const [onBlack, onWhite] = drawn.map(([front, back]) => luminanceOf(front) > luminanceOf(back));
    return onBlack === onWhite ? Math.min(...drawn.map(([front, back]) => contrastOf(front, back))) : 1;
};

export { BLACK, WHITE, contrastOf, fade, leastContrast, luminanceOf, mix, over, parseColor, writeColor };
