import { explicitIds } from '../../lib/explicitIds.js';
import type { Asked } from './draft.js';

const stopUntrusted = (event: Event): void => {
  if (event.isTrusted) return;
  event.stopPropagation();
  event.preventDefault();
};
const GUARDED = { onClickCapture: stopUntrusted, onInputCapture: stopUntrusted, onChangeCapture: stopUntrusted };

/**
 * What an element with the switch of these purposes or vendors is given. Where one of them is explicit, events that code makes move no
 * switch in it: its grant needs a real click in the core, too, and that on *Save* would pass for one.
 */
export const ownClicks = (settings: Asked, ids: readonly string[]): typeof GUARDED | undefined => {
  return explicitIds(settings).some((id) => ids.includes(id)) ? GUARDED : undefined;
};
