import { questionsOf } from './questions.js';

/**
 * One answer to everything, the same for the banner, preferences and code: to what is asked; in preferences, where all
 * of it stands, to all. Refusing refuses all, but where only a part is asked, the other answers stand. What is asked for by
 * itself is never granted along; what Global Privacy Control has locked stays denied. Pure.
 */
const answerAll = (choice, via, { status, at, asked, locked, signalled }, settings) => {
    const answers = Object.create(null);
    // in force, and overtaken in part
    const isPart = via === 'banner' && status === 'outdated' && !!at;
    for (const { id, isExplicit } of questionsOf(settings, signalled)) {
        const isMeant = asked.includes(id) || (choice === 'denied' ? !isPart : via === 'preferences');
        if (isMeant && (choice === 'denied' || !isExplicit))
            answers[id] = locked.includes(id) ? 'denied' : choice;
    }
    return answers;
};
/**
 * The same answer for every id named; a purpose brings its vendors along, but grants none that the browser signals against
 * unless it does so against the purpose. Nothing else is answered. Pure.
 */
const answerNamed = (choice, ids, settings, { signalled }) => {
    const answers = Object.create(null);
    for (const { id, purpose } of questionsOf(settings)) {
        const isAlong = choice === 'denied' || signalled.includes(id) === signalled.includes(purpose);
        if (ids.includes(id) || (isAlong && ids.includes(purpose)))
            answers[id] = choice;
    }
    return answers;
};

export { answerAll, answerNamed };
