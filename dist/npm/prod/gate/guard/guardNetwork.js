import { prototypeOf } from '../../lib/native.js';
import { DONE } from '../interceptor/standIns.js';
import { toText } from './toText.js';

/** No browser opens a connection to port 1 (Fetch, "bad port"): the request fails as a blocked one does. */
const NOWHERE = '//localhost:1/';
/** What a request is made of: a request, which may be of another frame's class, or a text, read once. */
const toRequest = (given) => {
    try {
        return given?.url ? given : toText(given);
    }
    catch (cause) {
        // the browser meets the same, and answers in its own way
        return {
            toString() {
                throw cause;
            },
        };
    }
};
/** A blocked request's answer where there need not be one: a request to nowhere would be told of in the console. */
const fail = () => Promise.reject(new TypeError('Failed to fetch'));
/** A blocked XMLHttpRequest is opened for nowhere, and fails without having been sent; one that waits for its answer asks. */
const guardXhr = ({ onCall }, block) => {
    const prototype = prototypeOf('XMLHttpRequest');
    const blocked = new WeakSet();
    block(prototype, 'open', 1, ([method, , isAsync = true, ...rest], self) => {
        if (isAsync)
            blocked.add(self);
        return [method, `https:${NOWHERE}`, isAsync, ...rest];
    });
    for (const name of ['open', 'abort']) {
        onCall(prototype, name, (args, self) => {
            if (blocked.delete(self))
                Reflect.deleteProperty(self, 'readyState');
            return args;
        });
    }
    onCall(prototype, 'send', (args, self) => {
        const request = self;
        if (!blocked.has(request))
            return args;
        const tell = (type) => request.dispatchEvent(new ProgressEvent(type));
        tell('loadstart');
        setTimeout(() => {
            if (!blocked.has(request))
                return;
            Object.defineProperty(request, 'readyState', { value: XMLHttpRequest.DONE, configurable: true });
            ['readystatechange', 'error', 'loadend'].forEach(tell);
        });
        return DONE;
    });
};
/** `fetch` and its kin: they fail at once, and once. */
const guardNetwork = (interceptor, isHeld) => {
    const { onCall } = interceptor;
    const asks = (request) => {
        const address = request?.url || request;
        return ((!address || typeof address !== 'object' || !Object.prototype.hasOwnProperty.call(address, 'toString')) &&
            isHeld(address));
    };
    const block = (owner, name, at, nowhere) => onCall(owner, name, (args, self, native) => {
        if (args.length <= at)
            return args;
        const given = args[at];
        const request = Array.isArray(given) ? given.map(toRequest) : toRequest(given);
        const isBlocked = [request].flat().some(asks);
        if (isBlocked && typeof nowhere === 'function')
            return nowhere(args, self, native);
        return [...args.slice(0, at), isBlocked ? nowhere : request, ...args.slice(at + 1)];
    });
    block(globalThis, 'fetch', 0, fail);
    for (const name of ['fetchLater', 'WebTransport'])
        block(globalThis, name, 0, `https:${NOWHERE}`);
    // WebKit never answers an EventSource on a bad port; what is no event stream ends it everywhere
    for (const name of ['EventSource', 'Audio', 'Worker', 'SharedWorker'])
        block(globalThis, name, 0, 'data:,');
    block(prototypeOf('Worklet'), 'addModule', 0, `https:${NOWHERE}`);
    block(globalThis, 'WebSocket', 0, `wss:${NOWHERE}`);
    guardXhr(interceptor, block);
    for (const name of ['add', 'addAll'])
        block(prototypeOf('Cache'), name, 0, fail);
    // as if it had been sent: nobody is told more
    block(navigator, 'sendBeacon', 0, () => true);
};

export { guardNetwork };
