import type { Port } from '../../types/internal.js';
import type { Paint } from '../contracts/Paint.js';
/**
 * Loads what paints a host in the site's colours, where an element of the page has any, or the options do. Where it cannot be loaded,
 * nothing is painted and the built-in colours stand: those of the site nobody has measured.
 */
export declare const loadTheme: (port: Port, element: Element) => Promise<Paint | undefined>;
