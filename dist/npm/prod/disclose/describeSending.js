import { regimeOf } from '../lib/regimeOf.js';

/** Whether, and on whose word, data is sent to a vendor. */
const describeSending = ({ id, purpose }, { decision, messages }) => {
    if (decision.barred?.includes(id))
        return messages['tell.barred'];
    if (decision.locked.includes(id))
        return messages.gpc;
    if (purpose === 'necessary' || regimeOf(decision, id) === 'none')
        return messages['tell.sent.always'];
    const isOn = decision.choices[id] === 'granted';
    if (decision.unanswered.includes(id))
        return messages[isOn ? 'tell.sent.on' : 'tell.sent.off'];
    return messages[isOn ? 'tell.sent.allowed' : 'tell.sent.refused'];
};

export { describeSending };
