import { page } from '../../lib/page.js';
import { createInterceptor } from '../interceptor/interceptor.js';
import { DONE } from '../interceptor/standIns.js';
import { createLoadEventReplay } from './loadEventReplay.js';
import { createWriteBuffer } from './writeBuffer.js';

/** What makes a released script feel in time: the events it waits for, and a `document.write` that writes. */
/** `isBusy` tells whether scripts are waiting for their turn. */
const createScriptSandbox = (isBusy) => {
    /** Every script between its start and its end, and what it writes with. */
    const running = new Map();
    // nothing of the page's is touched but while released scripts run
    let interceptor;
    /** Whether a listener that a released script has registered is being called. */
    let isCalling = false;
    const isOurs = () => running.has(page('currentScript'));
    const late = createLoadEventReplay(() => isCalling || isOurs());
    const write = (args, self, native) => {
        if (self !== document || !isOurs())
            return args;
        const script = page('currentScript');
        const pen = running.get(script) || createWriteBuffer(script);
        running.set(script, pen);
        pen.write(native, args);
        return DONE;
    };
    const watch = () => {
        const made = createInterceptor();
        const { onCall } = made;
        onCall(Document.prototype, 'write', write);
        onCall(Document.prototype, 'writeln', write);
        // there is nothing to be opened: the script writes behind itself
        onCall(Document.prototype, 'open', (args, self) => self === document && args.length < 3 && isOurs() ? document : args);
        late.watch(made);
        return made;
    };
    /** One at a time: whatever throws is told as uncaught, and the others are called all the same. */
    const settle = () => void setTimeout(() => {
        if (isBusy())
            return;
        let isMore = (isCalling = true);
        try {
            isMore = late.callNext();
        }
        finally {
            isCalling = false;
            if (isMore)
                settle();
            else if (!running.size)
                end();
        }
    });
    const end = () => {
        interceptor?.end();
        interceptor = undefined;
    };
    return {
        enter(script) {
            running.set(script, undefined);
            interceptor || (interceptor = watch());
        },
        leave(script) {
            const pen = running.get(script);
            running.delete(script);
            if (!isBusy())
                settle();
            return pen ? pen.finish() : [];
        },
        settle,
    };
};

export { createScriptSandbox };
