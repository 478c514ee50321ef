import { page } from '../../lib/page.js';

/** A style sheet by constructor is not subject to `style-src`; a style element is, and needs the nonce. */
const createStyle = (shadow, nonce) => {
    if (shadow.adoptedStyleSheets) {
        const sheet = new CSSStyleSheet();
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
        return (css) => sheet.replaceSync(css);
    }
    const style = page('createElement')('style');
    style.nonce = nonce;
    shadow.append(style);
    return (css) => void (style.textContent = css);
};

export { createStyle };
