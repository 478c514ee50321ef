import { RESTORE_LIMIT } from '../common/restoreLimit.js';
import type { Settings } from '../../types/internal.js';
import { createStyle } from '../common/createStyle.js';
import { directionOf } from '../../i18n/language.js';
import { page } from '../../lib/page.js';

/** The element that holds the interface. */
export interface Root {
  readonly host: HTMLElement;
  /** Where layers are drawn. */
  readonly slot: HTMLElement;
  /** Puts the element into the page, as it is. */
  attach(): void;
  /** Sets the style sheet. */
  style(css: string): void;
  /**
   * Shows the element. If the page removes it, puts it back and calls `onRestored`, or `onLost` if it will not stay.
   * `hasLostListeners` tells that the page opened its document anew, which took every listener away (HTML, "document open steps").
   */
  open(language: string, onRestored: (hasLostListeners: boolean) => void, onLost: () => void): void;
  /** Hides the element. */
  close(): void;
  /** Removes the element. */
  destroy(): void;
}

/** Events that code makes do nothing, except that they may refuse. */
const shield = (shadow: ShadowRoot): void => {
  for (const type of ['click', 'input', 'change']) {
    shadow.addEventListener(
      type,
      (event) => {
        if (event.isTrusted || (event.target as Element).closest('[part~=reject],[part~=cancel]')) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      true,
    );
  }
};

/** Makes the one `<sekisho-root>`. It stands right before the body: first in the order of focus, safe from swaps. */
export const createRoot = ({ nonce, theme, lock }: Pick<Settings, 'nonce' | 'theme' | 'lock'>): Root => {
  const host = page('createElement')('sekisho-root');
  const shadow = host.attachShadow({ mode: 'open' });
  const slot = page('createElement')('div');
  const setStyle = createStyle(shadow, nonce);
  let observer: MutationObserver | undefined;
  let parent: HTMLElement | null = null;

  const attach = (): void => {
    parent = page('documentElement') as HTMLElement | null;
    const body = page('body');
    parent?.insertBefore(host, body?.parentNode === parent ? body : null);
    for (const watched of [document, parent]) if (watched) observer?.observe(watched, { childList: true });
  };

  const close = (): void => {
    observer?.disconnect();
    host.hidden = true;
  };

  host.dataset.theme = theme;
  if (lock) shield(shadow);
  // search engines know this attribute on div, span and section only
  host.dataset.nosnippet = slot.dataset.nosnippet = '';
  shadow.append(slot);
  close();

  return {
    host,
    slot,
    attach,
    // the one thing of its root that a page hands on into the top layer: media queries do not count it, so answers would leave the window
    style: (css) => setStyle(`${css}:host{zoom:${1 / page('documentElement').currentCSSZoom || 1}!important}`),
    open(language, onRestored, onLost) {
      let left = RESTORE_LIMIT;
      observer = new MutationObserver(() => {
        const html = page('documentElement') as HTMLElement | null;
        if (!html || host.parentNode === html) return;
        if (!left--) return onLost();
        const hasLostListeners = html !== parent;
        attach();
        onRestored(hasLostListeners);
      });
      host.lang = language;
      // the page's rules reach the host alone
      host.dir = slot.dir = directionOf(language);
      host.hidden = false;
      attach();
    },
    close,
    destroy() {
      close();
      host.remove();
    },
  };
};
