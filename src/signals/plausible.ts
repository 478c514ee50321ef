/** Plausible: `transformRequest`, an option of its script, drops events. @plausible-analytics/tracker 0.4.6. */
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';
import { type ClientOptions, watchClients } from './watchClients.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Where Plausible is found. Default: `window.plausible`, as its snippet has it. */
    readonly plausible?: Pick<ClientOptions, 'global'>;
  }
}

interface Overrides {
  transformRequest?: unknown;
}

interface Plausible {
  init?: (overrides?: Overrides) => unknown;
  /** What the snippet's `init` was called with. */
  o?: Overrides;
}

registerSignal('plausible', (settings) => {
  const vendors = vendorsOf(settings, 'plausible');
  if (!vendors.length) return () => {};
  const seen = new WeakSet();
  let isGranted = false;
  const filter = (overrides: Overrides | undefined): Overrides => {
    const transform = overrides?.transformRequest;
    return {
      ...overrides,
      transformRequest: (payload: unknown): unknown => {
        if (!isGranted) return null;
        return typeof transform === 'function' ? (transform(payload) as unknown) : payload;
      },
    };
  };
  const look = watchClients(settings, 'plausible', { global: 'plausible' }, (client: Plausible) => {
    if (seen.has(client)) return;
    const { init } = client;
    if (client.o) client.o = filter(client.o);
    else if (typeof init === 'function') client.init = (overrides) => init(filter(overrides));
    else return;
    seen.add(client);
  });
  return (decision) => {
    isGranted = choiceOf(vendors, decision) === 'granted';
    look();
  };
});
