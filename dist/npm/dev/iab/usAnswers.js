import { advertisingIds } from '../lib/advertisingIds.js';
import { regimeOf } from '../lib/regimeOf.js';

/** Whether an id needs no answer any more: it has one, the browser has given it, or its regime asks for none. */
const isSettled = (decision, id) => !decision.unanswered.includes(id) || decision.signalled.includes(id) || regimeOf(decision, id) !== 'opt-in';
/**
 * What the US sections say of a decision. Whoever has opted out of one vendor or purpose that advertises has opted out: the
 * sections know one answer for all. With nothing that advertises nothing was granted, either. Pure.
 */
const usAnswers = (settings, plan, decision, gpc) => {
    const ids = advertisingIds(settings);
    const isGranted = (id) => decision.choices[id] === 'granted';
    const isShown = settings.banner === 'auto' && decision.regime !== 'none';
    const isTold = plan.isNoticeGiven ?? (isShown || decision.at !== undefined);
    return {
        // where nothing advertises no answer is waited for
        isReady: ids.every((id) => isSettled(decision, id)),
        notice: isTold ? 1 : 2,
        optOut: !plan.isChild && ids.length && ids.every(isGranted) ? (isTold ? 2 : 0) : 1,
        gpc,
        consentTo: (id) => (isGranted(id) ? 2 : 1),
    };
};

export { usAnswers };
