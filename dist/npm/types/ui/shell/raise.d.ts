/**
 * Puts a layer above all of the page, where the browser can: no `z-index`, transform or filter of the page reaches it there. But under
 * a dialog of the page, which would have it seen and not pressed.
 */
export declare const raise: (layer: HTMLElement | null) => HTMLElement | null;
