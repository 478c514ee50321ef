/**
 * Segment: a source middleware that drops events while denied, and else says in each what was consented to.
 * https://www.twilio.com/docs/segment/privacy/consent-management
 * https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/middleware
 */
import { own } from '../lib/own.js';
import type { Decision } from '../types/index.js';
import { type Categories, readCategories } from './readCategories.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';
import { type ClientOptions, watchClients } from './watchClients.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Where Analytics.js is found, and what it says of consent. Default: `window.analytics`, as its snippet has it. */
    readonly segment?: ClientOptions & {
      /**
       * Segment’s consent categories: the id of each, and the purposes and vendors that must all be granted for it. Default: a
       * category for each purpose, by the purpose’s id.
       */
      readonly categories?: Categories;
      /** Whether a change is also sent as the event “Segment Consent Preference Updated”. Default: `false`. */
      readonly preferenceEvent?: boolean;
    };
  }
}

interface Payload {
  readonly obj: { context?: Record<string, unknown> };
}

type Middleware = (event: { readonly payload: Payload; readonly next: (payload: Payload) => void }) => void;

interface Analytics {
  readonly addSourceMiddleware?: (middleware: Middleware) => unknown;
  readonly track?: (event: string) => unknown;
}

registerSignal('segment', (settings) => {
  const vendors = vendorsOf(settings, 'segment');
  if (!vendors.length) return () => {};
  const { categories, preferenceEvent } = readSignalOptions(settings, 'segment');
  const purposes = Object.fromEntries(settings.purposes.map(({ id }) => [id, id]));
  const preferences = readCategories(settings, 'segment', categories === undefined ? purposes : {}, categories);
  const seen = new WeakSet();
  let decision: Decision | undefined;
  const middleware: Middleware = ({ payload, next }) => {
    // an event for which it is not called is dropped
    if (!decision || choiceOf(vendors, decision) === 'denied') return;
    const context = own<Record<string, unknown>>(payload.obj.context);
    const consent = { ...own(context.consent), categoryPreferences: preferences(decision) };
    payload.obj.context = { ...context, consent };
    next(payload);
  };
  let last = '';
  let isChange = false;
  const look = watchClients(settings, 'segment', { global: 'analytics' }, (client: Analytics) => {
    if (typeof client.addSourceMiddleware !== 'function') return;
    if (!seen.has(client)) client.addSourceMiddleware(middleware);
    seen.add(client);
    if (isChange && preferenceEvent === true) client.track?.('Segment Consent Preference Updated');
  });
  return (next) => {
    decision = next;
    const said = JSON.stringify(preferences(next));
    isChange = last !== '' && said !== last;
    last = said;
    look();
    isChange = false;
  };
});
