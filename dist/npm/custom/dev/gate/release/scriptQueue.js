import { page } from '../../lib/page.js';
import { isFree, isDeferred, startScript, preloadScript } from './startScript.js';
import { createScriptSandbox } from './scriptSandbox.js';

/**
 * Starts scripts in the browser's own order: classic ones in document order, then `defer` and modules once the page is
 * parsed; `async` ones at once. One that fails or never answers holds nobody up for longer than its limit.
 */
/** Longest stretch of work between two chances for the browser to paint, in milliseconds. */
const SLICE = 8;
/** Gives the browser a chance to paint and to answer the visitor. */
const yieldToPage = () => {
    const { scheduler } = window;
    // elsewhere an element of the page may bear the name
    return typeof scheduler?.yield === 'function' ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};
const createScriptQueue = ({ timeout, mayRun, consider }) => {
    const ordered = [];
    const deferred = [];
    let isRunning = false;
    const sandbox = createScriptSandbox(() => isRunning);
    const observer = {
        timeout,
        onStart: sandbox.enter,
        onEnd(script) {
            const written = sandbox.leave(script);
            if (!written.length)
                return;
            // they come before the page's next script
            const later = ordered.splice(0);
            written.forEach(consider);
            ordered.push(...later);
        },
    };
    const run = async (script) => {
        if (script.isConnected && mayRun(script))
            await startScript(script, observer);
    };
    const next = () => ordered.shift() || (page('readyState') === 'loading' ? undefined : deferred.shift());
    const pump = async () => {
        if (isRunning)
            return;
        isRunning = true;
        // all that were found at once are queued before the first has its turn
        await Promise.resolve();
        let began = performance.now();
        for (let script = next(); script; script = next()) {
            // one that cannot be started stays held, and the others have their turn
            await run(script).catch(() => { });
            if (performance.now() - began > SLICE) {
                await yieldToPage();
                began = performance.now();
            }
        }
        isRunning = false;
        sandbox.settle();
    };
    return {
        add(script) {
            if (isFree(script)) {
                void run(script).catch(() => { });
            }
            else {
                if (isRunning)
                    preloadScript(script);
                (isDeferred(script) ? deferred : ordered).push(script);
                void pump();
            }
        },
        resume: () => void pump(),
        destroy() {
            ordered.length = deferred.length = 0;
        },
    };
};

export { createScriptQueue };
