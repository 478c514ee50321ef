/** The room below a layer, and a box for its host. */
export declare const roomBelow: (layer: Element) => string;
/**
 * Lets the end of the page be scrolled out from under a layer that lies over it, and what gets the focus with it (WCAG
 * 2.2, 2.4.11). Nothing that stands there moves, and no element of the page is touched. Gives back what undoes it.
 */
export declare const reserveScrollSpace: (layer: Element | null, describe?: typeof roomBelow) => (() => void);
