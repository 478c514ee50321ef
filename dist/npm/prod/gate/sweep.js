import { cookieNames, eraseCookie } from '../record/cookies.js';

/** Whether a whole name matches a pattern, in which `*` stands for a part that varies. */
const matches = (pattern, name) => new RegExp(`^${pattern.replace(/[^\w*-]/g, '\\$&').replace(/\*/g, '.*')}$`).test(name);
/** Removes the first-party cookies of denied vendors; one that a granted vendor uses too stays. */
const sweep = (decision, vendors) => {
    // nobody has answered yet: nothing new can be set, and what is there is not ours to judge
    if (!decision.at)
        return;
    const claims = (choice, name) => vendors.some(({ id, cookies }) => decision.choices[id] === choice && cookies?.some((cookie) => matches(cookie, name)));
    for (const name of cookieNames()) {
        if (claims('denied', name) && !claims('granted', name))
            eraseCookie(name);
    }
};

export { matches, sweep };
