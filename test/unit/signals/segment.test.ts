import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/segment.js';
import type { Choices } from '../../../src/types/index.js';
import { forget, scope, settled } from './page.js';
import { ALL, ANSWERED, SOME, startSignal } from './startSignal.js';

interface Payload {
  obj: { context?: Record<string, unknown> };
}
type Middleware = (event: { payload: Payload; next: (payload: Payload) => void }) => void;

const clear = (): void => forget('analytics');
beforeEach(clear);
afterEach(clear);

/** What Analytics.js does with source middlewares: an event for which `next` is not called is dropped. */
class Analytics {
  events: string[] = [];
  middlewares: Middleware[] = [];
  addSourceMiddleware(middleware: Middleware): void {
    this.middlewares.push(middleware);
  }
  track(event: string, context: Record<string, unknown> = { page: '/' }): Payload['obj'] | undefined {
    let payload: Payload | undefined = { obj: { context } };
    for (const middleware of this.middlewares) {
      const given: Payload | undefined = payload;
      payload = undefined;
      if (given) middleware({ payload: given, next: (passed) => (payload = passed) });
    }
    if (payload) this.events.push(event);
    return payload?.obj;
  }
}

const PURPOSES: Choices = { necessary: 'granted', analytics: 'granted', advertising: 'denied' };
const YES: Choices = { ...PURPOSES, ...ALL };

describe('the Segment signal', () => {
  it('drops events until all its vendors are granted, and again when that is taken back', () => {
    const analytics = new Analytics();
    const tell = startSignal('segment', { signals: { segment: { clients: [analytics] } } });
    tell({});
    analytics.track('a');
    tell({ ...PURPOSES, ...SOME }, ANSWERED);
    analytics.track('b');
    tell(YES, ANSWERED);
    analytics.track('c');
    tell({ ...YES, other: 'denied' }, ANSWERED);
    analytics.track('d');
    expect(analytics.events).toEqual(['c']);
    expect(analytics.middlewares).toHaveLength(1);
  });

  it('says in each event what was consented to, beside what is there', () => {
    const analytics = new Analytics();
    const tell = startSignal('segment', { signals: { segment: { clients: [analytics] } } });
    tell(YES, ANSWERED);
    expect(analytics.track('a', { page: '/', consent: { kept: 1 } })).toEqual({
      context: {
        page: '/',
        consent: { kept: 1, categoryPreferences: { necessary: true, analytics: true, advertising: false } },
      },
    });
    tell({ ...YES, analytics: 'denied' }, ANSWERED);
    expect(analytics.track('b')!.context!.consent).toEqual({
      categoryPreferences: { necessary: true, analytics: false, advertising: false },
    });
  });

  it('calls categories as the site has set up in Segment; one with nothing behind it is denied', () => {
    const analytics = new Analytics();
    const categories = { counting: 'analytics', both: ['analytics', 'advertising'], none: [], odd: [7] };
    startSignal('segment', { signals: { segment: { clients: [analytics], categories: categories as never } } })(
      YES,
      ANSWERED,
    );
    expect(analytics.track('a')!.context!.consent).toEqual({
      categoryPreferences: { counting: true, both: false, none: false, odd: false },
    });
  });

  it('tells of changes by Segment’s event where the site wants that', () => {
    const analytics = new Analytics();
    const tell = startSignal('segment', { signals: { segment: { clients: [analytics], preferenceEvent: true } } });
    tell(YES, ANSWERED);
    tell(YES, ANSWERED);
    expect(analytics.events).toEqual([]);
    tell({ ...YES, advertising: 'granted' }, ANSWERED);
    expect(analytics.events).toEqual(['Segment Consent Preference Updated']);
  });

  it('queues in the snippet', async () => {
    const queue: unknown[][] = [];
    startSignal('segment')({});
    scope.analytics = Object.assign(queue, {
      addSourceMiddleware: (...given: unknown[]) => queue.push(['addSourceMiddleware', ...given]),
    });
    await settled();
    expect([...queue]).toEqual([['addSourceMiddleware', expect.any(Function)]]);
  });

  it('is silent without a vendor that names it', () => {
    const analytics = new Analytics();
    const vendors = [{ id: 'film', purpose: 'functional' }];
    startSignal('segment', { vendors, signals: { segment: { clients: [analytics] } } })({}, ANSWERED);
    expect(analytics.middlewares).toEqual([]);
  });
});
