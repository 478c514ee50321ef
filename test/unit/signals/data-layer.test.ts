import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import '../../../src/signals/data-layer.js';
import { forget, scope } from './page.js';
import { ALL, ANSWERED, SOME, startSignal } from './startSignal.js';

const clear = (): void => forget('dataLayer', 'mine');
beforeEach(clear);
afterEach(clear);

const UNDECIDED = { status: 'undecided', regime: 'opt-in', choices: {} };
const entry = (sekisho: object, event = 'sekisho_consent'): object => ({ event, sekisho });

describe('the event in the data layer', () => {
  it('tells what holds first, then each change, and nothing twice', () => {
    const tell = startSignal('data-layer', { vendors: [] });
    tell({});
    tell({});
    tell(SOME, ANSWERED);
    tell(ALL, ANSWERED);
    expect(scope.dataLayer).toEqual([
      entry(UNDECIDED),
      entry({ status: 'decided', regime: 'opt-in', choices: SOME }),
      entry({ status: 'decided', regime: 'opt-in', choices: ALL }),
    ]);
  });

  it('stands behind what is there, and is pushed to whoever reads it', () => {
    const pushed: unknown[] = [];
    scope.dataLayer = Object.assign([{ event: 'mine' }], { push: (one: unknown) => pushed.push(one) });
    startSignal('data-layer')({});
    expect(pushed).toEqual([entry(UNDECIDED)]);
  });

  it('is called as the site wants', () => {
    startSignal('data-layer', { signals: { 'data-layer': { layer: 'mine', event: 'consent' } } })({});
    expect(scope.mine).toEqual([entry(UNDECIDED, 'consent')]);
    expect(scope.dataLayer).toBeUndefined();
  });

  it('is called as ever where that is malformed', () => {
    startSignal('data-layer', { signals: { 'data-layer': { layer: 7, event: '' } } as never })({});
    expect(scope.dataLayer).toEqual([entry(UNDECIDED)]);
  });

  it('gives what it tells, not what decides', () => {
    const choices = { one: 'denied' } as const;
    startSignal('data-layer')(choices);
    const [{ sekisho }] = scope.dataLayer as [{ sekisho: { choices: Record<string, string> } }];
    sekisho.choices.one = 'granted';
    expect(choices).toEqual({ one: 'denied' });
  });
});
