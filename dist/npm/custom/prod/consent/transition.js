import { afterPaint } from './afterPaint.js';
import { isPrerendered } from '../lib/whenActivated.js';
import { differs, takesBack } from './compareDecisions.js';
import { createEffects } from './effects.js';
import { announce } from './announce.js';

/**
 * Everything that follows from a decision, in this order: signals, sweep, what is taken back, events, release.
 * `live` holds the one in force.
 */
const createTransition = (settings, live, gate, changes, store) => {
    const effects = createEffects(settings, store);
    const transitions = {
        start() {
            effects.call(live.decision);
            gate.apply();
        },
        transition(next) {
            const isLess = takesBack(live.decision, next);
            const isCurrent = () => live.decision === next;
            live.decision = next;
            gate.follow();
            // a new answer takes the place of what was let pass once; one more placeholder's does not
            if (next.via !== 'placeholder')
                gate.forget();
            effects.call(next);
            if (isLess) {
                gate.apply(true);
                if (settings.reload)
                    location.reload();
            }
            // a listener may decide anew: the others then hear of that alone
            changes.call(next, isCurrent);
            if (isCurrent())
                announce('change', next);
            // what is released waits until the visitor has seen the click's effect
            afterPaint(() => gate.apply());
        },
        follow(next) {
            if (!isPrerendered() && differs(next, live.decision))
                transitions.transition(next);
        },
    };
    return transitions;
};

export { createTransition };
