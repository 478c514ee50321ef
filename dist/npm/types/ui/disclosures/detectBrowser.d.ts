import type { BrowserId } from '../../data/browserPages.js';
/** The visitor's browser, as far as it says so itself. A hint only: every other one is listed, too. */
export declare const detectBrowser: (userAgent: string) => BrowserId | undefined;
