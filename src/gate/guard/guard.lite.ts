/**
 * In place of the guard in `sekisho.lite.js`, which holds what is annotated and nothing else. Only its debug build does
 * anything: it names what a guard would have held.
 */
import { warn } from '../../lib/warn.js';
import { createDiverter } from './diverter.js';
import type { Guard, GuardOptions } from './guard.js';
import type { Divert } from './guardAttributes.js';
import { createInspection, toMarkup } from './inspection.js';

declare const __DEV__: boolean;

const createNamer = (options: GuardOptions): Guard | undefined => {
  const { guard } = options.settings;
  if (guard === 'off') return undefined;
  if (guard === 'all') warn('no-guard');
  // whoever has granted everything is told too
  const { lacks } = createDiverter({ ...options, isGranted: () => false });
  const name: Divert = (element, _, value) => {
    const isAnnotated = element.closest('[data-purpose],[data-vendor]');
    if (!isAnnotated && lacks(value).length) warn('unheld-tag', toMarkup(element));
    return false;
  };
  const inspect = createInspection(name, name);
  return {
    inspect: (root) => inspect(root, true),
    follow() {},
    recall() {},
    hidden: () => [],
    isFromCode: () => false,
    listen() {},
    destroy() {},
  };
};

export const createGuard = (options: GuardOptions): Guard | undefined => (__DEV__ ? createNamer(options) : undefined);
