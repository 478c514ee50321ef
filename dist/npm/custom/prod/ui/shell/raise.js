import { page } from '../../lib/page.js';

/**
 * Puts a layer above all of the page, where the browser can: no `z-index`, transform or filter of the page reaches it there. But under
 * a dialog of the page, which would have it seen and not pressed.
 */
const raise = (layer) => {
    // an older browser has neither this nor the selector
    if (layer?.showPopover && !page('querySelector')(':modal')) {
        layer.popover = 'manual';
        layer.showPopover();
    }
    return layer;
};

export { raise };
