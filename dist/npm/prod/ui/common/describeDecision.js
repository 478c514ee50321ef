import { unlocked, readSwitch } from './draft.js';
import { formatDate } from '../../i18n/format.js';
import { purposeLabel } from '../../disclose/describePurpose.js';
import { fill, joinNames } from '../../i18n/text.js';

/**
 * When and what the visitor decided before, in sentences; none if nobody did. What is in force without an answer (the
 * list has grown, or Global Privacy Control has locked it) is not the visitor's, so nothing is said of it.
 */
const describeDecision = ({ at, status, choices, locked }, kit) => {
    const { settings, language, messages } = kit;
    if (!at)
        return [];
    const date = formatDate(at, language);
    if (status !== 'decided')
        return [fill(messages['decided.at'], { date })];
    const granted = [];
    const denied = [];
    const free = unlocked(settings, locked);
    for (const purpose of free.purposes) {
        if (purpose.id === 'necessary')
            continue;
        const state = readSwitch(choices, free, purpose.id);
        const label = purposeLabel(purpose, kit);
        if (state === 'off')
            denied.push(label);
        else
            granted.push(state === 'on' ? label : fill(messages['decided.part'], { purpose: label }));
    }
    const sentences = [fill(messages['decided.at'], { date })];
    if (granted.length)
        sentences.push(fill(messages['decided.granted'], { purposes: joinNames(granted, messages) }));
    if (denied.length)
        sentences.push(fill(messages['decided.denied'], { purposes: joinNames(denied, messages) }));
    return sentences;
};

export { describeDecision };
