/** A service worker that holds requests (`sekisho.sw.js`, `sekisho/sw`): what is decided. Its file being there switches it on. */
import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';
import { throwLater } from '../lib/throwLater.js';
import { isQuestion, writeMessage } from '../lib/workerMessage.js';
import type { Settings } from '../types/internal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** The service worker that holds what the page asks of denied vendors. */
    readonly 'service-worker'?: {
      /**
       * Address of `sekisho.sw.js` on the page's own host, which is then registered for the folder that it lies in and all below.
       * Default: none, for a worker that the site registers itself.
       */
      readonly worker?: string;
    };
  }
}

/** With all that says whose an address is: the worker knows it at each start, and another list is another worker. */
const addressOf = (worker: string, { vendors, allow, guard, cookie }: Settings): string => {
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
let silence: AbortController | undefined;

registerSignal('service-worker', (settings) => {
  // elsewhere than on https there is none
  const container = attempt(() => navigator.serviceWorker);
  if (!container) return () => {};
  const { worker } = readSignalOptions(settings, 'service-worker');
  let message: object | undefined;
  let registration: ServiceWorkerRegistration | undefined;
  silence?.abort();
  silence = new AbortController();
  const { signal } = silence;

  const tell = (): void => {
    const { active, waiting, installing } = registration ?? {};
    const tellEach = (each?: ServiceWorker | null): void =>
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window, and of this origin
      each?.postMessage({ ...message, answers: page('readyState') !== 'loading' });
    for (const each of new Set([container.controller, active, waiting, installing]))
      if (message && !signal.aborted) attempt(() => tellEach(each), throwLater);
  };
  const use = (found: ServiceWorkerRegistration): void => {
    registration = found;
    tell();
  };
  const register = async (): Promise<ServiceWorkerRegistration> =>
    typeof worker === 'string' ? container.register(addressOf(worker, settings)) : container.ready;

  const answer = ({ data, ports }: MessageEvent): void => {
    if (isQuestion(data)) ports[0]?.postMessage(message);
  };

  container.addEventListener('controllerchange', tell, { signal });
  container.addEventListener('message', answer, { signal });
  return (decision) => {
    const isFirst = !message;
    message = writeMessage(decision, settings.grantDays ?? settings.cookie.days);
    tell();
    // it is for the next page view: what this one needs to be shown comes first
    if (!isFirst) return;
    const start = (): void => void register().then(use, throwLater);
    if (page('readyState') === 'complete') start();
    else addEventListener('load', start, { once: true, signal });
  };
});
