import { subjects } from './answers.js';

/**
 * The same answer for every id named, or for everything; a purpose brings its vendors along. Nothing else is answered.
 * What is asked for by itself is never granted along with everything.
 */
const answerFor = (choice, ids, settings) => {
    const answers = Object.create(null);
    for (const { id, purpose, isExplicit } of subjects(settings)) {
        const isMeant = ids.length ? ids.includes(id) || ids.includes(purpose) : choice === 'denied' || !isExplicit;
        if (isMeant)
            answers[id] = choice;
    }
    return answers;
};

export { answerFor };
