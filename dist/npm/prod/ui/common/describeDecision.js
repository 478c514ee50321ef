import { unlocked, readSwitch } from './draft.js';
import { formatDate } from '../../i18n/format.js';
import { purposeLabel } from '../../disclose/describePurpose.js';
import { fill, joinNames } from '../../i18n/text.js';

/**
 * When and what the visitor decided before, in sentences; none if nobody did. What is in force without an answer (it is
 * asked for by itself or not at all, or Global Privacy Control speaks for it) is not the visitor's, so nothing is said of it.
 */
const describeDecision = (decision, kit) => {
    const { at, status, choices, unanswered } = decision;
    const { settings, language, messages } = kit;
    if (!at)
        return [];
    const date = formatDate(at, language);
    if (status !== 'decided')
        return [fill(messages['decided.at'], { date })];
    const granted = [];
    const denied = [];
    const free = unlocked(settings, decision, choices);
    for (const purpose of free.purposes) {
        const vendors = free.vendors.filter((vendor) => vendor.purpose === purpose.id);
        if (purpose.id === 'necessary' || [purpose, ...vendors].every(({ id }) => unanswered.includes(id)))
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
