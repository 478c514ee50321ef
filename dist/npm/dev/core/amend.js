import { token } from '../record/codec.js';
import { asked } from './decide.js';

/**
 * Makes the record of a new decision. Answers in force stay, also those for vendors that only other pages of the site
 * declare; of those no longer in force a refusal stays where silence would mean yes. Refusing everything leaves nothing
 * granted, on any page. Pure.
 */
const amend = (earlier, decision, answers, settings, now) => {
    const ids = asked(settings);
    const isRefusal = ids.every((id) => answers[id] === 'denied');
    const stays = (answer) => decision.at ? answer === 'denied' || !isRefusal : answer === 'denied' && decision.regime !== 'opt-in';
    const choices = Object.create(null);
    // should two ids share a token, the refusal stands
    for (const id in answers)
        if (choices[token(id)] !== 'denied')
            choices[token(id)] = answers[id];
    for (const id in earlier?.choices) {
        if (!(id in choices) && stays(earlier.choices[id]))
            choices[id] = earlier.choices[id];
    }
    // a clock set back must not make this answer older than the one it replaces
    const at = Math.max(Math.floor(now / 1000), (decision.at || 0) / 1000 + 1);
    const isWhole = ids.every((id) => token(id) in choices);
    return { isWhole, at, policy: token(settings.policy.version || ''), choices };
};

export { amend };
