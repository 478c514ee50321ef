import type { Interceptor } from '../interceptor/interceptor.js';
/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
export declare const guardNodes: ({ onCall, onNodes, onSet }: Interceptor, inspect: (root: Node, withScripts: boolean) => boolean) => void;
