/** Only a browser makes trusted events, and whose element was clicked is asked of the event itself. */
const isOurs = (event) => {
    const [origin] = event.composedPath();
    const root = origin instanceof Element && origin.getRootNode();
    return event.isTrusted && event.eventPhase > 0 && !!root && !!root.host?.localName.startsWith('sekisho-');
};
const createLock = ({ lock }) => {
    let latest;
    const isOpen = () => !lock || (!!latest && isOurs(latest));
    const onClick = (event) => void (latest = event);
    return {
        listen: (signal) => void (lock && addEventListener('click', onClick, { capture: true, signal })),
        isOpen,
        filter(answers, { choices }, via) {
            if (!lock || (via !== 'api' && isOpen()))
                return answers;
            const denied = Object.create(null);
            for (const id in answers) {
                if (answers[id] === 'denied')
                    denied[id] = 'denied';
                else if (choices[id] !== 'granted')
                    ;
            }
            return denied;
        },
    };
};

export { createLock };
