import { formatDay } from '../../i18n/format.js';
import { fill, textIn } from '../../i18n/text.js';
import { isDue } from '../../lib/isDue.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';
import { isContradicted } from './isContradicted.js';

/** What is said before the question: why it comes, what has changed, and what the browser's signal keeps off. */
const tellReasons = (decision, messages, language) => {
    const { status, changes, signalled, choices, regimes, at } = decision;
    const isPart = status === 'outdated' && !!at;
    /** An answer has expired, the policy has changed, or what is asked about has. */
    const tellWhy = () => {
        if (!isPart || changes.some((one) => one.kind === 'material' && isDue(one, Date.now())))
            return messages[status];
        // something was added or moved, or a signal that had spoken for it has gone; where regions decide it may be the visitor who
        // has moved, which no text says
        return regimes ? '' : messages['outdated.part'];
    };
    const after = [
        signalled.some((id) => choices[id] !== 'granted') && fill(messages.signalled, { choose: messages.choose }),
        // other answers are in force
        isPart && messages.rest,
    ];
    const told = [
        ...changes.map(({ date, change }) => fill(messages.change, { date: formatDay(date, language), change: textIn(change, language) })),
        lockedBySignal(decision).length > 0 && messages.gpc,
    ];
    return isContradicted(decision) ? told : [tellWhy(), ...told, ...after];
};

export { tellReasons };
