import { loadChunk } from '../chunks/loadChunk.js';

/**
 * Loads what paints a host in the site's colours, where an element of the page has any, or the options do. Where it cannot be loaded,
 * nothing is painted and the built-in colours stand: those of the site nobody has measured.
 */
const loadTheme = async (port, element) => {
    const style = getComputedStyle(element);
    const isThemed = port.settings.accent ||
        ['background', 'text', 'accent', 'button', 'button-text'].some((name) => style.getPropertyValue(`--sekisho-${name}`));
    if (!isThemed)
        return undefined;
    return loadChunk(port, 'theme').then(({ paint }) => paint, () => undefined);
};

export { loadTheme };
