/** How often something that the page removes or moves is put back: a page that does it time and again has the last word. */
export declare const RESTORE_LIMIT = 9;
