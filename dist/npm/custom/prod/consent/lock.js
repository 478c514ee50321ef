import { questionsOf } from './questions.js';

/** Only a browser makes trusted events, and whose element was clicked is asked of the event itself. */
const isOurs = (event) => {
    const [origin] = event.composedPath();
    const root = origin instanceof Element && origin.getRootNode();
    return event.isTrusted && event.eventPhase > 0 && !!root && !!root.host?.localName.startsWith('sekisho-');
};
const createLock = (settings) => {
    const explicit = questionsOf(settings).flatMap(({ id, isExplicit }) => (isExplicit ? [id] : []));
    const isNeeded = settings.lock || explicit.length > 0;
    let latest;
    let ended;
    const isOpen = () => !isNeeded || (!!latest && isOurs(latest));
    const onClick = (event) => void (latest = event);
    return {
        listen(signal) {
            ended = signal;
            if (isNeeded)
                addEventListener('click', onClick, { capture: true, signal });
        },
        isOpen,
        filter(answers, { choices, locked }, via) {
            const isVisitor = via !== 'api' && isOpen();
            const isShut = (id) => ended?.aborted || locked.includes(id);
            const given = Object.create(null);
            for (const id in answers) {
                const isExplicit = explicit.includes(id);
                const mayGrant = !isShut(id) && (isVisitor || !(settings.lock || isExplicit));
                if (answers[id] === 'denied' || mayGrant)
                    given[id] = answers[id];
                else if (choices[id] !== 'granted' && !isShut(id))
                    ;
            }
            return given;
        },
    };
};

export { createLock };
