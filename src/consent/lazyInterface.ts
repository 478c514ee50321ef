/** Loads the interface when it is first needed, and opens and closes its layers. */
import type { View } from '../types/index.js';
import type { Interface, InterfaceModule, Port } from '../types/internal.js';
import { warn } from '../lib/warn.js';
import { isPrerendered } from '../lib/whenActivated.js';
import { whenIdle } from '../lib/whenIdle.js';

/** What of the interface the core can ask for, loaded or not. */
export interface LazyInterface {
  show(view?: View): Promise<void>;
  /**
   * Shows what the page opens with: the question where there is one, else changes that need no answer. Nothing before somebody has
   * come to the page.
   */
  openFirst(): void;
  hide(): void;
  /** Draws what belongs into a place of the page: a held frame's placeholder, disclosures, or what a link asks for. */
  placehold(place: HTMLElement): Promise<void>;
  destroy(): void;
}

/** A failed load is reported by whoever asked for it. */
const ignore = (): void => {};

export const createLazyInterface = (port: Port, loadInterface: () => Promise<unknown>): LazyInterface => {
  let mounted: Promise<Interface> | undefined;
  let isOver = false;

  const mount = (): Promise<Interface> => {
    mounted ||= loadInterface()
      .then((module) => (module as InterfaceModule).mount(port))
      .catch((cause: unknown) => {
        // a network that failed once may answer the next time
        mounted = undefined;
        throw cause;
      });
    return mounted;
  };

  const ask = async (act: (mounted: Interface) => Promise<void> | void): Promise<void> => {
    if (isOver) return;
    try {
      await act(await mount());
    } catch (cause) {
      warn('interface-failed', cause);
      port.announce('error', { code: 'interface-failed', cause });
    }
  };

  const show = (view: View = 'preferences'): Promise<void> => ask((layer) => layer.show(view));

  return {
    show,
    openFirst() {
      const { status, changes, regime, asked, signalled } = port.read();
      if (isPrerendered()) return;
      // mounted, it draws the control that stays
      if (port.settings.reopen) whenIdle(() => void ask(ignore));
      if (port.settings.banner !== 'auto' || regime === 'none') return;
      // whoever signals against all that would be asked is asked nothing
      if (status !== 'decided') {
        // the page's code may decide while the interface is loading
        const open = (layer: Interface): Promise<void> | void => {
          if (port.read().status !== 'decided') return layer.show('banner');
        };
        void ((asked[0] || !signalled[0]) && ask(open));
      } else if (changes.length) void show('notice');
    },
    placehold: (place) => ask((layer) => layer.placehold(place)),
    hide: () => void mounted?.then((layer) => layer.hide(), ignore),
    destroy() {
      isOver = true;
      mounted?.then((layer) => layer.destroy(), ignore);
    },
  };
};
