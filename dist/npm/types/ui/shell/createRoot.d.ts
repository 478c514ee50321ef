import type { Settings } from '../../types/internal.js';
/** The element that holds the interface. */
export interface Root {
    readonly host: HTMLElement;
    /** Where layers are drawn. */
    readonly slot: HTMLElement;
    /** Puts the element into the page, as it is. */
    attach(): void;
    /** Sets the style sheet. */
    style(css: string): void;
    /**
     * Shows the element. If the page removes it, puts it back and calls `onRestored`, or `onLost` if it will not stay.
     * `hasLostListeners` tells that the page opened its document anew, which took every listener away (HTML, "document open steps").
     */
    open(language: string, onRestored: (hasLostListeners: boolean) => void, onLost: () => void): void;
    /** Hides the element. */
    close(): void;
    /** Removes the element. */
    destroy(): void;
}
/** Makes the one `<sekisho-root>`. It stands right before the body: first in the order of focus, safe from swaps. */
export declare const createRoot: ({ nonce, theme, lock }: Pick<Settings, 'nonce' | 'theme' | 'lock'>) => Root;
