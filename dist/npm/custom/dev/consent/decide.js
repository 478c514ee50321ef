import { token } from '../record/codec.js';
import { ageOf } from './ageOf.js';
import { regimeOf } from '../lib/regimeOf.js';
import { questionsOf, readAnswer } from './questions.js';
import { readStanding, concerns } from './readStanding.js';

/** Whether a record is in force, and if not, why. */
const readValidity = ({ settings }, age, standing) => {
    // a record from tomorrow was not written by this browser's clock
    if (!(age >= -1))
        return 'undecided';
    if (age > settings.cookie.days)
        return 'expired';
    return standing.isKnown ? 'decided' : 'outdated';
};
/**
 * Derives every choice from what is known. Pure, and the only place of the core where law-shaped logic lives.
 *
 * Where an answer is missing the regime speaks, and never milder than an earlier refusal. A grant that a material
 * revision concerns is missing; a refusal stands, for nobody is asked again about what they do not want. A browser's signal
 * against advertising takes the place of an answer; a grant that it contradicts is asked about, by itself.
 */
const decide = (facts) => {
    const { settings, record, gpc, now, via = 'default' } = facts;
    const standing = readStanding(settings.policy, record, now);
    const age = ageOf(record, now);
    const validity = readValidity(facts, age, standing);
    const isInForce = validity === 'decided';
    // a refusal may hold for longer than a grant
    const isOld = age > settings.grantDays;
    const answerTo = (subject) => {
        const answer = readAnswer(record, subject);
        const isStale = !isInForce || isOld || standing.material.some((revision) => concerns(revision, subject.purpose));
        return isStale && answer === 'granted' ? undefined : answer;
    };
    const plain = questionsOf(settings);
    const idsOf = (some) => some.map(({ id }) => id);
    const ruling = settings.rule?.(plain, gpc);
    const advertising = idsOf(plain.filter(({ isAdvertising }) => gpc && isAdvertising));
    const { regime, regimes, locked } = ruling || {
        regime: settings.regime,
        locked: settings.regime === 'opt-in' ? [] : advertising,
    };
    // the signal says no for whoever has not said yes; where an answer is asked for first, one that is given under it counts
    const signalled = advertising.filter((id) => !locked.includes(id));
    const all = questionsOf(settings, signalled).map((subject) => ({ ...subject, answer: answerTo(subject) }));
    const choices = Object.create(null);
    for (const { id } of [...settings.purposes, ...settings.vendors])
        choices[id] = 'granted';
    for (const { id, purpose, isExplicit, answer } of all) {
        const isAsked = isExplicit || regimeOf({ regime, regimes }, id) === 'opt-in';
        const isSilenceNo = isAsked || record?.choices[token(purpose)] === 'denied';
        choices[id] = locked.includes(id) ? 'denied' : answer || (isSilenceNo ? 'denied' : 'granted');
    }
    // of a region's rules some may ask nothing, others for an answer
    const whole = all.filter(({ id, isExplicit }) => !isExplicit && regimes?.[id] !== 'none');
    const missing = whole.filter(({ answer }) => !answer);
    // what was granted without the signal is a question by itself, when there is no other
    const open = missing[0]
        ? missing
        : plain.filter((subject, index) => !all[index].answer && !subject.isExplicit && answerTo(subject));
    const isGap = isInForce && open.length > 0;
    // an answer to a part of the question (a placeholder's) is not yet an answer; a whole one has been overtaken
    const isOvertaken = isGap && (record.isWhole || !missing[0]);
    // beside a refusal, which holds on, something new is no answer that has expired
    const gap = isOvertaken
        ? isOld && open.some((subject) => readAnswer(record, subject))
            ? 'expired'
            : 'outdated'
        : 'undecided';
    const status = isGap ? gap : validity;
    return Object.freeze({
        status,
        regime,
        choices: Object.freeze(choices),
        unanswered: idsOf(all.filter(({ answer }) => !isInForce || !answer)),
        asked: idsOf(isOvertaken ? open : whole),
        locked,
        signalled,
        changes: status === 'decided' ? standing.untold : standing.changes,
        via,
        ...ruling,
        ...(isInForce && { at: record.at * 1000 }),
    });
};

export { decide };
