import { warn } from './warn.js';

/** Only a browser makes trusted events, and whose element was clicked is asked of the event itself. */
const isOurs = (event) => {
    const [origin] = event.composedPath();
    const root = origin instanceof Element && origin.getRootNode();
    return event.isTrusted && event.eventPhase > 0 && !!root && !!root.host?.localName.startsWith('sekisho-');
};
const createLock = ({ lock }, signal) => {
    let latest;
    if (lock)
        addEventListener('click', (event) => void (latest = event), { capture: true, signal });
    const isOpen = () => !lock || (!!latest && isOurs(latest));
    return {
        isOpen,
        filter(answers, { choices }, via) {
            if (!lock || (via !== 'api' && isOpen()))
                return answers;
            const denied = Object.create(null);
            for (const id in answers) {
                if (answers[id] === 'denied')
                    denied[id] = 'denied';
                else if (choices[id] !== 'granted')
                    warn('locked', id);
            }
            return denied;
        },
    };
};

export { createLock };
