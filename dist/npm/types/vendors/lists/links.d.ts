import type { Links } from '../../types/index.js';
/** Where each built-in vendor’s terms and privacy policy stand, by its id: what a placeholder links to. Without a prototype: look any id up, `constructor` too. */
export declare const links: Readonly<Record<string, Links>>;
