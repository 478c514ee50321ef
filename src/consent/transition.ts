import type { Gate } from '../gate/gate.js';
import type { Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { afterPaint } from './afterPaint.js';
import { isPrerendered } from '../lib/whenActivated.js';
import { differs, takesBack } from './compareDecisions.js';
import type { Store } from '../record/store.js';
import { createEffects } from './effects.js';
import { announce } from './announce.js';
import type { Listeners } from './listeners.js';

/** What brings the page in line with a decision. */
export interface Transition {
  /** Does for the decision the page opens with what there is to do. */
  start(): void;
  /** Puts a decision into force whose record is written. */
  transition(next: Decision): void;
  /** Does the same for one that was made elsewhere, if it says anything else than the one in force. */
  follow(next: Decision): void;
}

/**
 * Everything that follows from a decision, in this order: signals, sweep, what is taken back, events, release.
 * `live` holds the one in force.
 */
export const createTransition = (
  settings: Settings,
  live: { decision: Decision },
  gate: Gate,
  changes: Listeners<Decision>,
  store: Store,
): Transition => {
  const effects = createEffects(settings, store);
  const transitions: Transition = {
    start() {
      effects.call(live.decision);
      gate.apply();
    },
    transition(next) {
      const isLess = takesBack(live.decision, next);
      const isCurrent = (): boolean => live.decision === next;
      live.decision = next;
      gate.follow();
      // a new answer takes the place of what was let pass once; one more placeholder's does not
      if (next.via !== 'placeholder') gate.forget();
      effects.call(next);
      if (isLess) {
        gate.apply(true);
        if (settings.reload) location.reload();
      }
      // a listener may decide anew: the others then hear of that alone
      changes.call(next, isCurrent);
      if (isCurrent()) announce('change', next);
      // what is released waits until the visitor has seen the click's effect
      afterPaint(() => gate.apply());
    },
    follow(next) {
      if (!isPrerendered() && differs(next, live.decision)) transitions.transition(next);
    },
  };
  return transitions;
};
