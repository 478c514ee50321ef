/** The two elements of a gate component: what its placeholder is drawn into, and what its content is in when it is let pass once. */
import { type Ids, idsOf } from './grants.js';
import type { GateStore } from './createGateStore.js';
import type { Source } from './openSource.js';

/** The attribute of a place that names what it waits for. */
export const namePlace = (ids: Ids): string => idsOf(ids).join(' ');

/** Has the placeholder drawn, and listens to it. Returns a function that ends it. */
export const openPlace = (place: HTMLElement, { consent }: Source, { read, loadOnce }: GateStore): (() => void) => {
  place.addEventListener('sekisho:once', loadOnce);
  // between the server's render and the next one, what is granted looks held
  if (read() === 'held') void consent.disclose(place);
  return () => place.removeEventListener('sekisho:once', loadOnce);
};

/** Lets pass what is in an element, whatever comes into it. */
export const letPass = (place: HTMLElement, { consent }: Source): void => void consent.disclose(place);
