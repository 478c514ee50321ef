/** An element that takes exactly the place of another. */
/** Hides the element it is for, and shows it again as it was. */
export interface Veil {
    drop(): void;
    lift(): void;
}
export declare const createVeil: (element: HTMLElement) => Veil;
/**
 * Gives `host` the place of an element under its veil. While an element is hidden, its computed style tells what was
 * asked for (`100%`, `auto`) and not what came of it: so the stand-in goes along when the window is resized. Where that
 * does not come out at the same size (`auto` means something else to a frame), the size is fixed.
 */
export declare const replaceInLayout: (host: HTMLElement, element: HTMLElement, veil: Veil) => void;
