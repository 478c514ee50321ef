import type { GateStore } from './createGateStore.js';
import type { Source } from './openSource.js';
/**
 * Hands a gate's element to the interface: it draws a placeholder into it, or lets pass what is in it (`data-once`), where focus goes
 * on. Ends with the element.
 */
export declare const openPlace: (place: HTMLElement, { consent }: Source, { read, loadOnce, press }: GateStore) => void;
