import { token } from '../record/codec.js';

const DAY = 86400;
/** Ids that need an answer: every purpose and vendor that is not necessary. */
const asked = ({ purposes, vendors }) => [
    ...purposes.flatMap(({ id }) => (id === 'necessary' ? [] : [id])),
    ...vendors.flatMap(({ id, purpose }) => (purpose === 'necessary' ? [] : [id])),
];
/** Whether a record is in force, and if not, why. */
const readValidity = ({ settings, record, now }) => {
    // a record from tomorrow was not written by this browser's clock
    if (!record || record.at > now / 1000 + DAY)
        return 'undecided';
    if (record.at + settings.cookie.days * DAY < now / 1000)
        return 'expired';
    if (record.policy !== token(settings.policy.version))
        return 'outdated';
    return 'decided';
};
/** What the answers of a record in force amount to, vendors added since included. */
const readCompleteness = ({ settings, record }) => {
    const isAnswered = (id) => token(id) in record.choices;
    if (asked(settings).every(isAnswered))
        return 'decided';
    // an answer to a part of the question (a placeholder's) is not yet an answer; a whole one has been overtaken
    return record.isWhole ? 'outdated' : 'undecided';
};
/**
 * Derives every choice from what is known. Pure, and the only place where law-shaped logic lives.
 *
 * Where an answer is missing the regime speaks, and never milder than an earlier refusal.
 */
const decide = (facts) => {
    const { settings, record, gpc, via = 'default' } = facts;
    const { regime } = settings;
    const validity = readValidity(facts);
    const isInForce = validity === 'decided';
    const answerTo = (id) => {
        const answer = record?.choices[token(id)];
        return isInForce || answer === 'denied' ? answer : undefined;
    };
    const choose = (id, purpose) => {
        if (purpose === 'necessary' || regime === 'none')
            return 'granted';
        if (gpc && regime === 'opt-out' && purpose === 'advertising')
            return 'denied';
        const unanswered = regime === 'opt-in' || answerTo(purpose) === 'denied' ? 'denied' : 'granted';
        return answerTo(id) || unanswered;
    };
    const choices = Object.create(null);
    for (const { id } of settings.purposes)
        choices[id] = choose(id, id);
    for (const { id, purpose } of settings.vendors)
        choices[id] = choose(id, purpose);
    return Object.freeze({
        status: isInForce ? readCompleteness(facts) : validity,
        regime,
        choices: Object.freeze(choices),
        via,
        ...(isInForce && { at: record.at * 1000 }),
    });
};

export { asked, decide };
