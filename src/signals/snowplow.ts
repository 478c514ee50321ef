/**
 * Snowplow: anonymous tracking, and a plugin whose `filter` skips events.
 * https://docs.snowplow.io/docs/sources/web-trackers/anonymous-tracking/
 * https://docs.snowplow.io/docs/sources/web-trackers/plugins/creating-your-own-plugins/
 */
import type { Settings } from '../types/internal.js';
import { letLoad } from './letLoad.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';
import { type ClientOptions, watchClients } from './watchClients.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Where the trackers are found, and what they do while denied. Default: `window.snowplow`, as its snippet has it. */
    readonly snowplow?: ClientOptions & {
      /**
       * Whether events are sent while denied, without identifiers; tags that nobody annotated may then load. Default: `false`,
       * nothing is sent.
       */
      readonly anonymous?: boolean;
      /** Where trackers keep their state once granted: `stateStorageStrategy`. Default: `cookieAndLocalStorage`. */
      readonly storage?: string;
    };
  }
}

interface Tracker {
  addPlugin(configuration: { readonly plugin: { filter(): boolean } }): void;
  clearUserData(): void;
  enableAnonymousTracking(configuration: object): void;
  disableAnonymousTracking(configuration: object): void;
}

const isAnonymous = (settings: Settings): boolean => readSignalOptions(settings, 'snowplow').anonymous === true;

registerSignal(
  'snowplow',
  (settings) => {
    const vendors = vendorsOf(settings, 'snowplow');
    if (!vendors.length) return () => {};
    const { storage } = readSignalOptions(settings, 'snowplow');
    const told = new WeakMap<object, boolean>();
    let isGranted = false;
    const tell = (tracker: Tracker): void => {
      const earlier = told.get(tracker);
      if (earlier === undefined && !isAnonymous(settings)) tracker.addPlugin({ plugin: { filter: () => isGranted } });
      told.set(tracker, isGranted);
      if (isGranted === earlier) return;
      if (!isGranted) {
        // an event that is skipped would have set its cookies by then
        tracker.enableAnonymousTracking({
          options: { withServerAnonymisation: true },
          stateStorageStrategy: 'none',
        });
        tracker.clearUserData();
      } else if (earlier === false) {
        const stateStorageStrategy = typeof storage === 'string' ? storage : 'cookieAndLocalStorage';
        tracker.disableAnonymousTracking({ stateStorageStrategy });
      }
    };
    /** The snippet's function calls it on all trackers, in turn with what the page has queued. */
    const callback = function (this: unknown): void {
      for (const tracker of Object.values(Object(this) as Record<string, Tracker>)) tell(tracker);
    };
    const look = watchClients(settings, 'snowplow', { global: 'snowplow' }, (client) => {
      if (typeof client === 'function') (client as (callback: () => void) => void)(callback);
      else tell(client as Tracker);
    });
    return (decision) => {
      isGranted = choiceOf(vendors, decision) === 'granted';
      look();
    };
  },
  (settings) => (isAnonymous(settings) ? letLoad(settings, vendorsOf(settings, 'snowplow')) : settings),
);
