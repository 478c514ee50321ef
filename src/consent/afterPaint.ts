import { page } from '../lib/page.js';

/** Milliseconds after which nobody waits for a paint that does not come, as in a window that others cover. */
const LONGEST = 1000;

/** Calls back once the browser has painted what the visitor's click changed, and soon in a tab nobody sees. */
export const afterPaint = (work: () => void): void => {
  let isDone = false;
  const once = (): void => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, page('visibilityState') === 'visible' ? LONGEST : 0);
};
