import { lockedBySignal } from '../../lib/lockedBySignal.js';
import { regimeOf } from '../../lib/regimeOf.js';
import { fill } from '../../i18n/text.js';
import { unlocked, readSwitch, countGranted } from './draft.js';

/** What is in force for a purpose or vendor, and whether the visitor said so. */
const describeChoice = (id, purpose, kit) => {
    const { decision, settings, messages } = kit;
    if (decision.barred?.includes(id))
        return messages['tell.barred'];
    if (lockedBySignal(decision).includes(id))
        return messages.gpc;
    if (purpose === 'necessary' || regimeOf(decision, id) === 'none')
        return messages['always-on'];
    const free = unlocked(settings, decision, decision.choices);
    if (id === purpose && readSwitch(decision.choices, free, id) === 'mixed') {
        const { count, total } = countGranted(decision.choices, free, id);
        return fill(messages.partly, { count: `${count}`, total: `${total}` });
    }
    const isOn = decision.choices[id] === 'granted';
    // by another platform of the page: nobody has refused it here
    if (decision.withheld?.includes(id))
        return messages['tell.off'];
    if (decision.unanswered.includes(id))
        return messages[isOn ? 'tell.on' : 'tell.off'];
    return messages[isOn ? 'tell.allowed' : 'tell.refused'];
};

export { describeChoice };
