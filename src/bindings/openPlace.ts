import type { GateStore } from './createGateStore.js';
import type { Source } from './openSource.js';

/**
 * Hands a gate's element to the interface: it draws a placeholder into it, or lets pass what is in it (`data-once`), where focus goes
 * on. Ends with the element.
 */
export const openPlace = (place: HTMLElement, { consent }: Source, { read, loadOnce, press }: GateStore): void => {
  place.addEventListener('sekisho:once', loadOnce);
  place.addEventListener('sekisho:always', press);
  // between the server's render and the next one, what is granted looks held
  if (read() !== 'granted') void consent.disclose(place);
};
