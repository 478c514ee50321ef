import type { Interface, Port } from '../../types/internal.js';
/** The interface's version: the core's, or it will not mount. */
export declare const version: string;
/**
 * Mounts the interface: nothing is shown until `show`. One layer is open at a time, and whatever closes it other than a
 * button that says so is no decision.
 */
export declare const mount: (port: Port) => Interface;
