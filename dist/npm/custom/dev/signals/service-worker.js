import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { throwLater } from '../lib/throwLater.js';
import { writeMessage, isQuestion } from '../lib/workerMessage.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';

/** A service worker that holds requests (`sekisho.sw.js`, `sekisho/sw`): what is decided. Its file being there switches it on. */
/** With all that says whose an address is: the worker knows it at each start, and another list is another worker. */
const addressOf = (worker, { vendors, allow, guard, cookie }) => {
    const url = new URL(worker, page('baseURI'));
    const options = {
        vendors: vendors.map(({ id, purpose, hosts }) => ({ id, purpose, hosts })),
        allow,
        guard,
        cookie: { domain: cookie.domain },
    };
    url.searchParams.set('options', JSON.stringify(options));
    return url.href;
};
/** Has the one be silent that was started before on this page: what it was told last is not in force. */
let silence;
registerSignal('service-worker', (settings) => {
    // elsewhere than on https there is none
    const container = attempt(() => navigator.serviceWorker);
    if (!container)
        return () => { };
    const { worker } = readSignalOptions(settings, 'service-worker');
    let message;
    let registration;
    silence?.abort();
    silence = new AbortController();
    const { signal } = silence;
    const tell = () => {
        const { active, waiting, installing } = registration ?? {};
        const tellEach = (each) => 
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and of this origin
        each?.postMessage({ ...message, answers: page('readyState') !== 'loading' });
        for (const each of new Set([container.controller, active, waiting, installing]))
            if (message && !signal.aborted)
                attempt(() => tellEach(each), throwLater);
    };
    const use = (found) => {
        registration = found;
        tell();
    };
    const register = async () => typeof worker === 'string' ? container.register(addressOf(worker, settings)) : container.ready;
    const answer = ({ data, ports }) => {
        if (isQuestion(data))
            ports[0]?.postMessage(message);
    };
    container.addEventListener('controllerchange', tell, { signal });
    container.addEventListener('message', answer, { signal });
    return (decision) => {
        const isFirst = !message;
        message = writeMessage(decision, settings.grantDays ?? settings.cookie.days);
        tell();
        // it is for the next page view: what this one needs to be shown comes first
        if (!isFirst)
            return;
        const start = () => void register().then(use, throwLater);
        if (page('readyState') === 'complete')
            start();
        else
            addEventListener('load', start, { once: true, signal });
    };
});
