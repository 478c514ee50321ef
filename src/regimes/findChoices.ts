import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { readRunning } from '../lib/readRunning.js';
import { whenIdle } from '../lib/whenIdle.js';

/** Where a page wants the link to the visitor's choices, which laws ask for on every page. */
const PLACES = '[data-sekisho=privacy-choices]';

/** How often what the page has wiped is drawn again: a page that does it time and again has the last word. */
const LIMIT = 9;

/** Milliseconds that a new place waits for a busy page, and in a browser that does not tell. */
const PATIENCE = 500;
const BUSY = 50;

/** Once is enough, however often consent is started on a page. */
let isLooking = false;

/**
 * Has the link drawn into the page's places for it, whenever they appear. Only pages in regions that ask for it look for them, so
 * the core need not know of them.
 */
export const findChoices = (): void => {
  if (isLooking) return;
  isLooking = true;
  const asked = new WeakMap<Element, number>();
  let isWaiting = false;
  const look = (): void => {
    isWaiting = false;
    for (const place of page('querySelectorAll')<HTMLElement>(PLACES)) {
      const times = asked.get(place) || 0;
      if (place.firstElementChild || times >= LIMIT) continue;
      asked.set(place, times + 1);
      void readRunning()?.disclose(place);
    }
  };
  const wait = (): void => {
    if (!isWaiting) whenIdle(() => attempt(look), PATIENCE, BUSY);
    isWaiting = true;
  };
  page('addEventListener')(
    'sekisho:ready',
    () => {
      new MutationObserver(wait).observe(document, { childList: true, subtree: true });
      wait();
    },
    { once: true },
  );
};
