import { page } from '../../lib/page.js';

const none = () => { };
/** The room below a layer, and a box for its host. */
const roomBelow = (layer) => {
    const height = Math.ceil(innerHeight - layer.getBoundingClientRect().top);
    // the host has a box meanwhile, for automatic clients and measures that look for one; it takes no click, and nothing is placed by it
    return `html{scroll-padding-bottom:${height}px}html::after,sekisho-root{content:"";display:block;height:${height}px}sekisho-root{inset:auto 0 0;position:fixed;z-index:2147483647;pointer-events:none;}`;
};
/**
 * Lets the end of the page be scrolled out from under a layer that lies over it, and what gets the focus with it (WCAG
 * 2.2, 2.4.11). Nothing that stands there moves, and no element of the page is touched. Gives back what undoes it.
 */
const reserveScrollSpace = (layer, describe = roomBelow) => {
    // whichever browser has the one has ResizeObserver, too
    if (!layer || !('adoptedStyleSheets' in Document.prototype))
        return none;
    const sheet = new CSSStyleSheet();
    const fit = () => sheet.replaceSync(`@media screen{${describe(layer)}}`);
    // In a frame of its own: the page becomes higher, and whoever observes its height would be told in an `error` event that
    // the notice cannot be given in this one. https://drafts.csswg.org/resize-observer/#deliver-resize-loop-error-notification
    const observer = new ResizeObserver(() => requestAnimationFrame(fit));
    observer.observe(layer);
    const others = () => page('adoptedStyleSheets').filter((one) => one !== sheet);
    document.adoptedStyleSheets = [...others(), sheet];
    return () => {
        observer.disconnect();
        document.adoptedStyleSheets = others();
    };
};

export { reserveScrollSpace, roomBelow };
