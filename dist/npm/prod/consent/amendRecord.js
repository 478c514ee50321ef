import { token } from '../record/codec.js';
import { isSilenceYes } from './compareDecisions.js';
import { ageOf } from './ageOf.js';
import { questionsOf, keyOf, keysOf } from './questions.js';
import { readStanding, concerns } from './readStanding.js';

/**
 * Makes the record of a new decision. Answers in force stay, also those for vendors that only other pages of the site
 * declare; of those no longer in force a refusal stays where silence would mean yes. Refusing everything leaves nothing
 * granted, on any page. Pure.
 */
const amendRecord = (earlier, decision, answers, settings, now) => {
    const all = questionsOf(settings, decision.signalled);
    const asked = all.filter(({ id, isExplicit }) => !isExplicit && decision.regimes?.[id] !== 'none');
    const { version, material } = readStanding(settings.policy, earlier, now);
    // where nothing is asked, as where the browser signals against all of it, refusing everything is refusing all there is
    const meant = asked.length ? asked : all;
    const isRefusal = meant.length > 0 && meant.every(({ id }) => answers[id] === 'denied');
    // what has ended is not given anew by an answer to something else
    const endsGrants = isRefusal || ageOf(earlier, now) > settings.grantDays;
    const stays = (answer) => decision.at ? answer === 'denied' || !endsGrants : answer === 'denied' && isSilenceYes(decision);
    const second = Math.floor(now / 1000);
    const before = (decision.at || 0) / 1000;
    const choices = Object.create(null);
    // should two ids share a token, the refusal stands
    const put = (key, answer) => {
        if (choices[key] !== 'denied')
            choices[key] = answer;
    };
    const ours = new Set();
    for (const subject of all) {
        const answer = answers[subject.id];
        if (answer)
            put(keyOf(subject, answer), answer);
        for (const key of keysOf(subject)) {
            const before = earlier?.choices[key];
            const isStale = before === 'granted' && material.some((revision) => concerns(revision, subject.purpose));
            if (!answer && before && !isStale && stays(before))
                put(key, before);
            ours.add(key);
        }
    }
    for (const key in earlier?.choices) {
        const answer = earlier.choices[key];
        // what a stranger's grant was given for is not known here: after a material revision it may be void
        const isSafe = answer === 'denied' || !material.length;
        if (!ours.has(key) && isSafe && stays(answer))
            put(key, answer);
    }
    return {
        isWhole: asked.every((subject) => keysOf(subject).some((key) => key in choices)),
        // a clock set back must not make this answer older than the one it replaces
        at: before > second ? before + 1 : second,
        policy: token(version),
        seen: earlier?.seen || '',
        choices,
    };
};

export { amendRecord };
