import type { Layout } from '../contracts/Layout.js';
/** How a view is to stand by the name of a layout; what is none changes nothing. */
export declare const arrange: (name: unknown) => Layout;
