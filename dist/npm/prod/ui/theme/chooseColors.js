import { leastContrast, contrastOf, over, BLACK, WHITE, mix, fade } from './color.js';

/** Which colours of a site are shown: those that can be read. */
/** The colours that a site can set, by the end of their property's name. */
const COLOR_NAMES = ['background', 'text', 'accent', 'button', 'button-text'];
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const SHAPE = 3;
/** Opacities of the style sheets: what is said beside (`.state`, `dt`, `summary`), and a button under the pointer (`.button:hover`). */
const BESIDE = 0.8;
const UNDER_POINTER = 0.85;
const opaque = ({ rgb }) => ({ rgb, alpha: 1 });
/** The least contrast of what is there at different opacities: a mixture of three colours may have more of it than its parts. */
const leastOf = (sheet, opacities, draw) => Math.min(...opacities.map((opacity) => leastContrast(sheet, (back) => draw(opacity, back))));
const ratioOf = {
    text: (sheet, text) => leastOf(sheet, [1, BESIDE], (opacity, back) => [over(fade(text, opacity), back), back]),
    accent: (sheet, accent) => leastContrast(sheet, (back) => [over(accent, back), back]),
    label: (sheet, button, label) => leastOf(sheet, [1, UNDER_POINTER], (opacity, back) => {
        const drawn = over(button, back);
        return [over(fade(over(label, drawn), opacity), back), over(fade(drawn, opacity), back)];
    }),
};
/** The first pair that holds, of a site's own two and those in their place; the last, where none does. */
const choosePair = (own, others, holds) => {
    const [one = others[0], other = others[1]] = own;
    const pairs = [
        [one, other],
        [one, others[1]],
        [others[0], other],
    ];
    return pairs.find((pair) => holds(...pair)) ?? others;
};
/** Makes a colour darker on a light sheet and lighter on a dark one, by as little as is needed until it holds. */
const bringOff = (color, sheet, holds) => {
    const pole = contrastOf(BLACK, over(sheet, WHITE)) > contrastOf(WHITE, over(sheet, BLACK)) ? BLACK : WHITE;
    const steps = Array.from({ length: 65 }, (_, step) => mix(color, pole, step / 64));
    return steps.find(holds) ?? pole;
};
/**
 * Chooses what is shown, pair by pair: text on the background, then what stands on that. A colour of the site that cannot be read is
 * refused alone, and the built-in one stands; a built-in one is brought off from a background of the site's.
 */
const chooseColors = ({ builtIn, own, brand, }) => {
    const refused = [];
    const refuse = (name, chosen, against, ratio, needed) => {
        if (own[name] && own[name] !== chosen)
            refused.push({ name, against, ratio, needed });
    };
    const holdsText = (sheet, text) => ratioOf.text(sheet, text) >= TEXT && ratioOf.label(sheet, text, opaque(sheet)) >= TEXT;
    const [background, text] = choosePair([own.background, own.text], [builtIn.background, builtIn.text], holdsText);
    const onSheet = ratioOf.text(own.background ?? builtIn.background, own.text ?? builtIn.text);
    refuse('background', background, 'text', onSheet, TEXT);
    refuse('text', text, 'background', onSheet, TEXT);
    const holdsAccent = (color) => ratioOf.accent(background, color) >= TEXT;
    const label = opaque(background);
    const holdsPair = (button, on) => ratioOf.label(background, button, on) >= TEXT && ratioOf.accent(background, button) >= SHAPE;
    const derived = brand && bringOff(brand, background, (color) => holdsAccent(color) && holdsPair(color, label));
    const ownAccent = own.accent && holdsAccent(own.accent) ? own.accent : undefined;
    const accent = ownAccent ?? derived ?? bringOff(builtIn.accent, background, holdsAccent);
    if (own.accent)
        refuse('accent', accent, 'background', ratioOf.accent(background, own.accent), TEXT);
    const [button, buttonText] = choosePair([own.button, own['button-text']], [derived ?? text, label], holdsPair);
    const [ownButton, ownLabel] = [own.button ?? derived ?? text, own['button-text'] ?? label];
    const onButton = ratioOf.label(background, ownButton, ownLabel);
    const onBackground = ratioOf.accent(background, ownButton);
    if (onButton < TEXT)
        refuse('button', button, 'button-text', onButton, TEXT);
    else
        refuse('button', button, 'background', onBackground, SHAPE);
    refuse('button-text', buttonText, 'button', onButton, TEXT);
    return { colors: { background, text, accent, button, 'button-text': buttonText }, refused };
};

export { BESIDE, COLOR_NAMES, UNDER_POINTER, chooseColors };
