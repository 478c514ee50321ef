import { token } from '../record/codec.js';

/**
 * Makes the record of a new decision. Answers in force stay, also those for vendors that only other pages of the site
 * declare; of those no longer in force a refusal stays where silence would mean yes. Refusing everything leaves nothing
 * granted, on any page. Pure.
 */
const amend = (earlier, decision, answers, settings, now) => {
    const isRefusal = !Object.values(answers).includes('granted');
    const stays = (answer) => decision.at ? answer === 'denied' || !isRefusal : answer === 'denied' && decision.regime !== 'opt-in';
    const choices = Object.create(null);
    for (const id in answers)
        choices[token(id)] = answers[id];
    for (const id in earlier?.choices) {
        if (!(id in choices) && stays(earlier.choices[id]))
            choices[id] = earlier.choices[id];
    }
    // a clock set back must not make this answer older than the one it replaces
    const at = Math.max(Math.floor(now / 1000), (decision.at || 0) / 1000 + 1);
    return { at, policy: token(settings.policy.version || ''), choices };
};

export { amend };
