import { attempt } from '../lib/attempt.js';
import { readBag } from './readBag.js';

/** Whether a frame takes away a listener that another one has added: it would hear of no refusal any more. */
const isForeign = (added, source, { command, parameter }) => command === 'removeEventListener' && !added.get(source)?.has(parameter);
/**
 * Answers frames that ask by `postMessage`, each alone. Both frameworks leave it to every frame of the page to ask.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
const answerFrames = (name, call) => {
    const added = new WeakMap();
    addEventListener('message', (event) => {
        const { data, source, origin } = event;
        const isText = typeof data === 'string';
        // most messages are other scripts' own, and need not be JSON
        if (isText && !data.includes(`${name}Call`))
            return;
        const message = isText ? attempt(() => JSON.parse(data)) : data;
        const asked = readBag(message)[`${name}Call`];
        if (typeof asked !== 'object' || !asked || !source)
            return;
        const { command, parameter, version, callId } = readBag(asked);
        const reply = (returnValue, success) => {
            const { listenerId } = readBag(returnValue);
            if (command === 'addEventListener')
                added.set(source, (added.get(source) || new Set()).add(listenerId));
            const answer = { [`${name}Return`]: { returnValue, success, callId } };
            // a sandboxed frame has no origin that could be named
            const target = /^https?:/.test(origin) ? origin : '*';
            attempt(() => source.postMessage(isText ? JSON.stringify(answer) : answer, { targetOrigin: target }));
        };
        const asks = { command, parameter, version };
        if (isForeign(added, source, asks))
            reply(null, false);
        else
            call(asks, reply);
    });
};

export { answerFrames };
