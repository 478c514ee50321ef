import { of, page } from '../lib/page.js';
import type { View } from '../types/index.js';
import type { PageListener } from './pageListeners.js';

/** What opens a layer, wherever and whenever it appears on the page. */
const OPENERS = '[data-sekisho=preferences],[data-sekisho=opt-out],[data-sekisho=banner],[href="#sekisho"]';

/** Opens layers from the page's own buttons and links, and from the address. */
export const watchLinks = (show: (view: View) => unknown): PageListener => {
  const onClick = (event: Event): void => {
    const target = event.composedPath()[0];
    const opener = target instanceof Element && of(target, 'closest')(OPENERS);
    if (!opener) return;
    event.preventDefault();
    show((opener.getAttribute('data-sekisho') as View | null) || 'preferences');
  };
  const onHash = (): void => {
    if (location.hash === '#sekisho') show('preferences');
  };
  return (signal) => {
    page('addEventListener')('click', onClick, { signal });
    addEventListener('hashchange', onHash, { signal });
    onHash();
  };
};
