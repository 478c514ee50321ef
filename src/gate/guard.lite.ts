/**
 * In place of the guard in `sekisho.lite.js`, which holds what is annotated and nothing else. Only its debug build does
 * anything: it names what a guard would have held.
 */
import { warn } from '../lib/warn.js';
import { createClaims } from './claims.js';
import type { Guard, GuardOptions } from './guard.js';
import { FETCHES, SOURCES } from './sources.js';

declare const __DEV__: boolean;

const createNamer = ({ settings }: GuardOptions): Guard | undefined => {
  if (settings.guard === 'off') return undefined;
  if (settings.guard === 'all') warn('no-guard');
  const claimants = createClaims(settings);
  const isHeldNever = (element: Element): boolean =>
    !element.closest('[data-purpose],[data-vendor]') &&
    SOURCES[element.localName]!.some((name) => {
      const link = document.createElement('a');
      link.href = element.getAttribute(name) || '';
      return claimants(link).length > 0;
    });
  return {
    inspect(root) {
      const inner = (root as Element).querySelectorAll(FETCHES);
      for (const element of [root as Element, ...inner])
        if (element.localName in SOURCES && isHeldNever(element))
          warn('unheld-tag', (element.cloneNode() as Element).outerHTML);
      return false;
    },
    follow() {},
    recall() {},
    hidden: () => [],
    isFromCode: () => false,
    listen() {},
    destroy() {},
  };
};

export const createGuard = (options: GuardOptions): Guard | undefined => (__DEV__ ? createNamer(options) : undefined);
