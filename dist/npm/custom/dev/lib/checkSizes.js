import { page } from './page.js';
import { warn } from './warn.js';

/** Whether the sizes that a site has set are those that hold (docs/theming.md): the debug build's only. */
/** Where the width counts: in other windows the banner is as wide as they are. */
const LARGE = '(min-width:40em) and (min-height:30.01em)';
const told = new Set();
const round = (pixels) => `${Math.round(pixels * 10) / 10}px`;
const tell = (name, asked, held) => {
    if (told.has(name))
        return;
    told.add(name);
    warn('held-size', `${name} (${round(asked)}, where ${round(held)} holds)`);
};
/** What a size comes to in pixels beside a layer, in letters of a size; NaN, if it is no size. */
const measure = (layer, property, size, letters = '') => {
    const probe = page('createElement')('div');
    probe.style.position = 'fixed';
    probe.style.fontSize = letters;
    probe.style.setProperty(property, size);
    layer.before(probe);
    const isSize = size && probe.style.getPropertyValue(property);
    const pixels = isSize ? Number.parseFloat(getComputedStyle(probe).getPropertyValue(property)) : Number.NaN;
    probe.remove();
    return pixels;
};
/** The width that holds: the largest that the banner takes; as a sheet, which is as wide as the window, that of its content. */
const widthOf = (layer, { maxWidth, paddingLeft, paddingRight }) => maxWidth === 'none'
    ? layer.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
    : Number.parseFloat(maxWidth);
const look = () => {
    const layer = page('querySelector')('sekisho-root')?.shadowRoot?.querySelector('.layer');
    if (!layer)
        return;
    const style = getComputedStyle(layer);
    const read = (name) => style.getPropertyValue(name).trim();
    const letters = Number.parseFloat(style.fontSize);
    const askedLetters = measure(layer, 'font-size', read('--sekisho-font-size'));
    if (Math.abs(askedLetters - letters) >= 0.5)
        tell('--sekisho-font-size', askedLetters, letters);
    if (!layer.matches('.banner') || !matchMedia(LARGE).matches)
        return;
    const [askedWidth, width] = [measure(layer, 'width', read('--sekisho-width'), style.fontSize), widthOf(layer, style)];
    if (width - askedWidth >= 0.5)
        tell('--sekisho-width', askedWidth, width);
};
/** Reports what is held to its bound, each size once, when a layer has opened. */
const checkSizes = () => page('addEventListener')('sekisho:show', look);

export { checkSizes };
