import { type Ids } from './grants.js';
import type { GateStore } from './createGateStore.js';
import type { Source } from './openSource.js';
/** The attribute of a gate's element that names what it waits for. */
export declare const namePlace: (ids: Ids) => string;
/**
 * Hands a gate's element to the interface: it draws a placeholder into it, or lets pass what is in it (`data-once`), where focus goes
 * on. Ends with the element.
 */
export declare const openPlace: (place: HTMLElement, { consent }: Source, { read, loadOnce, press }: GateStore) => void;
