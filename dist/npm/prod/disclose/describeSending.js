import { lockedBySignal } from '../lib/lockedBySignal.js';
import { regimeOf } from '../lib/regimeOf.js';

/** Whether, and on whose word, data is sent to a vendor. */
const describeSending = ({ id, purpose }, { decision, messages }) => {
    if (decision.barred?.includes(id))
        return messages['tell.barred'];
    if (lockedBySignal(decision).includes(id))
        return messages.gpc;
    if (purpose === 'necessary' || regimeOf(decision, id) === 'none')
        return messages['tell.sent.always'];
    const isOn = decision.choices[id] === 'granted';
    // by another platform of the page: nobody has refused it here
    if (decision.withheld?.includes(id))
        return messages['tell.sent.off'];
    if (decision.unanswered.includes(id))
        return messages[isOn ? 'tell.sent.on' : 'tell.sent.off'];
    return messages[isOn ? 'tell.sent.allowed' : 'tell.sent.refused'];
};

export { describeSending };
