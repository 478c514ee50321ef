/** The consent object of the page, whoever started it: what `createConsent` has given, or the script tag's. */
const readRunning = () => {
    const scope = globalThis;
    const running = scope[Symbol.for('sekisho')];
    // in quotes, for it is the page's name
    return running === true ? scope['sekisho'] : running;
};

export { readRunning };
