import { attempt } from '../lib/attempt.js';
import { guardAttributes } from './guardAttributes.js';
import { prototypeOf } from '../lib/native.js';
import { DONE } from './intercept.js';

/**
 * Frames that a page writes itself, as older advertising code does: each has functions of its own. What is written for a
 * denied vendor is held as the frame's markup, what is made there is held where it is.
 */
const guardFrames = (interceptor, divert, isHeld) => {
    const { onCall, onGet } = interceptor;
    const known = new WeakSet();
    const guardDocument = (frame, inner) => {
        known.add(inner);
        let written = '';
        onCall(inner, 'open', (args) => {
            written = '';
            return args;
        });
        const write = (args) => {
            written += args.join('');
            return divert(frame, 'srcdoc', written) ? DONE : args;
        };
        for (const name of ['write', 'writeln'])
            onCall(inner, name, write);
        const view = inner.defaultView;
        guardAttributes(interceptor, divert, isHeld, {
            make: (tag) => inner.createElement(tag),
            prototypeOf: (name) => view[name]?.prototype,
        });
    };
    for (const kind of ['HTMLIFrameElement', 'HTMLFrameElement']) {
        for (const name of ['contentDocument', 'contentWindow']) {
            onGet(prototypeOf(kind), name, (found, frame) => 
            // that of another origin says nothing
            attempt(() => {
                const inner = found?.document || found;
                if (inner && !known.has(inner) && inner.defaultView && inner.URL.startsWith('about:'))
                    guardDocument(frame, inner);
            }));
        }
    }
};

export { guardFrames };
