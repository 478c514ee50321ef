/** No browser opens a connection to port 1 (Fetch, "bad port"): the request fails as a blocked one does. */
const NOWHERE = '//localhost:1/';
/** `fetch` and its kin: they fail at once, and once. */
const guardCalls = ({ onCall }, isHeld) => {
    const block = (owner, name, at, nowhere) => onCall(owner, name, (args) => {
        const given = args[at];
        // a request may be of another frame's class
        const addresses = [given].flat().map((one) => one?.url || one);
        return addresses.some(isHeld) ? [...args.slice(0, at), nowhere, ...args.slice(at + 1)] : args;
    });
    for (const name of ['fetch', 'fetchLater', 'WebTransport'])
        block(globalThis, name, 0, `https:${NOWHERE}`);
    // WebKit never answers an EventSource on a bad port; what is no event stream ends it everywhere
    for (const name of ['EventSource', 'Audio', 'Worker', 'SharedWorker'])
        block(globalThis, name, 0, 'data:,');
    block(globalThis.Worklet?.prototype, 'addModule', 0, `https:${NOWHERE}`);
    block(globalThis, 'WebSocket', 0, `wss:${NOWHERE}`);
    block(XMLHttpRequest.prototype, 'open', 1, `https:${NOWHERE}`);
    for (const name of ['add', 'addAll'])
        block(globalThis.Cache?.prototype, name, 0, `https:${NOWHERE}`);
    block(navigator, 'sendBeacon', 0, `https:${NOWHERE}`);
};

export { guardCalls };
