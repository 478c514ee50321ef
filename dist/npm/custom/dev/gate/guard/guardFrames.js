import { attempt } from '../../lib/attempt.js';
import { prototypeOf } from '../../lib/native.js';
import { guardAttributes } from './guardAttributes.js';
import { createInterceptor } from '../interceptor/interceptor.js';
import { DONE } from '../interceptor/standIns.js';

/**
 * Frames that a page writes itself, as older advertising code does: each has functions of its own. What is written for a
 * denied vendor is held as the frame's markup, what is made there is held where it is.
 */
const guardFrames = ({ onGet }, { divert, isHeld, mayFetch }) => {
    const known = new WeakSet();
    const guardDocument = (frame, inner) => {
        known.add(inner);
        // of its own, and nothing keeps it but the frame: a page may make and drop hundreds
        const made = createInterceptor();
        let written = '';
        made.onCall(inner, 'open', (args) => {
            written = '';
            return args;
        });
        const write = (args) => {
            written += args.join('');
            return mayFetch(written) && divert(frame, 'srcdoc', written) ? DONE : args;
        };
        for (const name of ['write', 'writeln'])
            made.onCall(inner, name, write);
        const view = inner.defaultView;
        guardAttributes(made, divert, isHeld, {
            make: (tag) => inner.createElement(tag),
            prototypeOf: (name) => view[name]?.prototype,
        });
    };
    const see = (inner, frame) => {
        if (inner?.defaultView && !known.has(inner) && inner.URL.startsWith('about:'))
            guardDocument(frame, inner);
    };
    for (const kind of ['HTMLIFrameElement', 'HTMLFrameElement']) {
        const owner = prototypeOf(kind);
        onGet(owner, 'contentDocument', (found, frame) => attempt(() => see(found, frame)));
        // that of another origin says nothing
        onGet(owner, 'contentWindow', (found, frame) => attempt(() => see(found?.document, frame)));
    }
};

export { guardFrames };
