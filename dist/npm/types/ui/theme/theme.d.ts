/** The chunk of a site's colours: for whoever visits a site that sets some. */
import type { Port } from '../../types/internal.js';
/**
 * Paints what is drawn into the root of a host, which has to be in the page, and does so again when the visitor's system turns dark or
 * light. Where a page has broken what that needs, the built-in colours stand.
 */
export declare const paint: (host: HTMLElement, port: Port) => void;
