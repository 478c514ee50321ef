import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/snowplow.js';
import { prepareSettings } from '../../../src/signals/registerSignal.js';
import { settingsOf } from '../settings.js';
import { forget, scope, settled } from './page.js';
import { ALL, ANSWERED, NONE, SOME, startSignal, two } from './startSignal.js';

type Callback = (this: Record<string, Tracker>) => void;
interface Filter {
  filter(): boolean;
}

const clear = (): void => forget('snowplow');
beforeEach(clear);
afterEach(clear);

/** A tracker: what was called, and whether an event would be sent. */
class Tracker {
  calls: unknown[][] = [];
  private plugins: Filter[] = [];
  addPlugin({ plugin }: { plugin: Filter }): void {
    this.plugins.push(plugin);
  }
  clearUserData(): void {
    this.calls.push(['clearUserData']);
  }
  enableAnonymousTracking(configuration: object): void {
    this.calls.push(['enableAnonymousTracking', configuration]);
  }
  disableAnonymousTracking(configuration: object): void {
    this.calls.push(['disableAnonymousTracking', configuration]);
  }
  sends(): boolean {
    return this.plugins.every(({ filter }) => filter());
  }
}

const DENIED = [
  ['enableAnonymousTracking', { options: { withServerAnonymisation: true }, stateStorageStrategy: 'none' }],
  ['clearUserData'],
];
const GRANTED = [['disableAnonymousTracking', { stateStorageStrategy: 'cookieAndLocalStorage' }]];

describe('the Snowplow signal', () => {
  it('has trackers send nothing and keep nothing until all its vendors are granted', () => {
    const tracker = new Tracker();
    const tell = startSignal('snowplow', { signals: { snowplow: { clients: [tracker] } } });
    tell({});
    tell(SOME, ANSWERED);
    expect(tracker.sends()).toBe(false);
    expect(tracker.calls).toEqual(DENIED);
    tell(ALL, ANSWERED);
    tell(ALL, ANSWERED);
    expect(tracker.sends()).toBe(true);
    expect(tracker.calls).toEqual([...DENIED, ...GRANTED]);
    tell(NONE, ANSWERED);
    expect(tracker.sends()).toBe(false);
    expect(tracker.calls).toEqual([...DENIED, ...GRANTED, ...DENIED]);
  });

  it('leaves a tracker as the site has set it where it was never denied', () => {
    const tracker = new Tracker();
    startSignal('snowplow', { signals: { snowplow: { clients: [tracker] } } })(ALL, ANSWERED);
    expect(tracker.sends()).toBe(true);
    expect(tracker.calls).toEqual([]);
  });

  it('keeps state where the site says, once granted', () => {
    const tracker = new Tracker();
    const tell = startSignal('snowplow', { signals: { snowplow: { clients: [tracker], storage: 'cookie' } } });
    tell({});
    tell(ALL, ANSWERED);
    expect(tracker.calls.at(-1)).toEqual(['disableAnonymousTracking', { stateStorageStrategy: 'cookie' }]);
  });

  it('has the snippet call back, behind what makes the trackers, and tells trackers made later at the next decision', async () => {
    const trackers: Record<string, Tracker> = {};
    const queue: Callback[] = [];
    const tell = startSignal('snowplow');
    tell({});
    scope.snowplow = (callback: Callback) => queue.push(callback);
    await settled();
    trackers.sp = new Tracker();
    for (const callback of queue) callback.call(trackers);
    expect(trackers.sp.sends()).toBe(false);
    trackers.later = new Tracker();
    tell(NONE, ANSWERED);
    for (const callback of queue) callback.call(trackers);
    expect(trackers.later.sends()).toBe(false);
    expect(trackers.sp.calls).toEqual(DENIED);
  });

  it('sends without identifiers where the site wants that, which lets its tags load', () => {
    const tracker = new Tracker();
    const options = { signals: { snowplow: { clients: [tracker], anonymous: true } } };
    const tell = startSignal('snowplow', options);
    tell({});
    expect(tracker.sends()).toBe(true);
    expect(tracker.calls).toEqual(DENIED);
    tell(ALL, ANSWERED);
    expect(tracker.calls).toEqual([...DENIED, ...GRANTED]);
    const vendors = two('snowplow').map((vendor) => ({ ...vendor, hosts: ['collector.example'] }));
    const hosts = (snowplow: object): unknown =>
      prepareSettings(settingsOf({ vendors, signals: { snowplow } })).vendors.flatMap(({ hosts }) => hosts);
    expect(hosts({ anonymous: true })).toEqual([]);
    expect(hosts({ anonymous: 'true' })).toEqual(['collector.example', 'collector.example']);
    expect(hosts({})).toEqual(['collector.example', 'collector.example']);
  });

  it('is silent without a vendor that names it', () => {
    const tracker = new Tracker();
    const vendors = [{ id: 'film', purpose: 'functional' }];
    startSignal('snowplow', { vendors, signals: { snowplow: { clients: [tracker] } } })({}, ANSWERED);
    expect(tracker.calls).toEqual([]);
  });
});
