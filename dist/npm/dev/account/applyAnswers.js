import { grantNamed } from '../handover/grantNamed.js';

/** Puts answers into force: refusals first, then of the grants those that code may give. Gives the ids that have changed. */
const applyAnswers = (consent, answers, settings) => {
    const { choices, unanswered } = consent.decision;
    const known = Object.keys(answers).filter((id) => id in choices);
    const differing = known.filter((id) => choices[id] !== answers[id][0] || unanswered.includes(id));
    const denied = differing.filter((id) => answers[id][0] === 'denied');
    if (denied.length)
        consent.deny(...denied);
    const granted = known.filter((id) => answers[id][0] === 'granted' && !consent.isGranted(id));
    grantNamed(consent, granted, settings);
    return differing.filter((id) => choices[id] !== consent.decision.choices[id]);
};

export { applyAnswers };
