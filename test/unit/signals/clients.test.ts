/** The signals to libraries that are objects with methods, by recorders that have the methods of the vendors' own snippets. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/signals/amplitude.js';
import '../../../src/signals/mixpanel.js';
import '../../../src/signals/posthog.js';
import '../../../src/signals/treasure-data.js';
import { readSignals } from '../../../src/signals/registerSignal.js';
import type { Choices, SignalName } from '../../../src/types/index.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { forget, scope, settled } from './page.js';
import { ALL, ANSWERED, NONE, SOME, standUnder, startSignal, two } from './startSignal.js';

const clear = (): void => forget('posthog', 'mixpanel', 'amplitude', 'td', 'Treasure', 'mine');
beforeEach(clear);
afterEach(clear);

/** An object whose methods note that they were called. */
const recorder = (methods: readonly string[], answers: Readonly<Record<string, unknown>> = {}) => {
  const calls: unknown[][] = [];
  const client = Object.fromEntries(
    methods.map((method) => [
      method,
      (...given: unknown[]) => {
        if (!method.startsWith('has_')) calls.push([method, ...given]);
        return answers[method];
      },
    ]),
  );
  return { calls, client };
};

interface Spoken {
  readonly global: string;
  readonly methods: readonly string[];
  readonly yes: readonly unknown[][];
  readonly no: readonly unknown[][];
}

const CASES: Partial<Record<SignalName, Spoken>> = {
  posthog: {
    global: 'posthog',
    methods: ['opt_in_capturing', 'opt_out_capturing', 'has_opted_out_capturing'],
    yes: [['opt_in_capturing', { captureEventName: false }]],
    no: [['opt_out_capturing']],
  },
  mixpanel: {
    global: 'mixpanel',
    methods: ['opt_in_tracking', 'opt_out_tracking', 'has_opted_out_tracking'],
    yes: [['opt_in_tracking', { track: expect.any(Function) as unknown }]],
    no: [['opt_out_tracking', { delete_user: false }]],
  },
  amplitude: {
    global: 'amplitude',
    methods: ['setOptOut'],
    yes: [['setOptOut', false]],
    no: [['setOptOut', true]],
  },
  'treasure-data': {
    global: 'td',
    methods: ['blockEvents', 'unblockEvents', 'setSignedMode', 'setAnonymousMode'],
    yes: [['unblockEvents']],
    no: [['setAnonymousMode'], ['blockEvents']],
  },
};

describe.each(Object.entries(CASES) as [SignalName, Spoken][])('%s', (name, { global, methods, yes, no }) => {
  it('says no before there is an answer, yes once all its vendors are granted, and no again', () => {
    const { calls, client } = recorder(methods);
    scope[global] = client;
    const tell = startSignal(name);
    tell({});
    expect(calls).toEqual(no);
    tell(SOME, ANSWERED);
    tell(NONE, ANSWERED);
    expect(calls).toEqual(no);
    tell(ALL, ANSWERED);
    tell(ALL, ANSWERED);
    expect(calls).toEqual([...no, ...yes]);
    tell(SOME, ANSWERED);
    expect(calls).toEqual([...no, ...yes, ...no]);
  });

  it('has said, whatever came when, what holds for all its vendors', async () => {
    const any = fc.constantFrom('granted' as const, 'denied' as const, undefined);
    const decisions = fc.array(fc.record({ one: any, other: any }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(decisions, fc.nat(), async (all, comes) => {
        clear();
        const { calls, client } = recorder(methods);
        const tell = startSignal(name);
        for (const [at, choices] of all.entries()) {
          if (at === comes % all.length) scope[global] = client;
          tell(choices as Choices, ANSWERED);
        }
        await settled();
        const last = all.at(-1)!;
        const said = last.one === 'granted' && last.other === 'granted' ? yes : no;
        expect(calls.slice(-said.length)).toEqual(said);
      }),
    );
  });

  it('says it again on the next page', () => {
    const { calls, client } = recorder(methods);
    scope[global] = client;
    startSignal(name)(ALL, ANSWERED);
    startSignal(name)(ALL, ANSWERED);
    expect(calls).toEqual([...yes, ...yes]);
  });

  it('tells one that comes later, after what its snippet does', async () => {
    const { calls, client } = recorder(methods);
    startSignal(name)(ALL, ANSWERED);
    scope[global] = client;
    expect(calls).toEqual([]);
    await settled();
    expect(calls).toEqual(yes);
  });

  it('tells nothing to what stands for a held one', async () => {
    const [stub, real] = [recorder(methods), recorder(methods)];
    standUnder(global, stub.client);
    startSignal(name)(ALL, ANSWERED);
    scope[global] = real.client;
    await settled();
    expect(stub.calls).toEqual([]);
    expect(real.calls).toEqual(yes);
  });

  it('tells one that takes the place of another, at the next change', async () => {
    const [stub, real] = [recorder(methods), recorder(methods)];
    const tell = startSignal(name);
    tell({});
    scope[global] = stub.client;
    await settled();
    scope[global] = real.client;
    tell(ALL, ANSWERED);
    expect(stub.calls).toEqual(no);
    expect(real.calls).toEqual(yes);
  });

  it('waits for methods that come later', () => {
    const { calls, client } = recorder(methods);
    const empty = {};
    scope[global] = empty;
    const tell = startSignal(name);
    tell({});
    Object.assign(empty, client);
    tell({});
    expect(calls).toEqual(no);
  });

  it('tells clients that the site gives, and one of another name', () => {
    const [given, named] = [recorder(methods), recorder(methods)];
    scope.mine = named.client;
    const options = { clients: [given.client, null, 'text', document.body], global: 'mine' };
    startSignal(name, { signals: { [name]: options } })(ALL, ANSWERED);
    expect(given.calls).toEqual(yes);
    expect(named.calls).toEqual(yes);
  });

  it('tells the others where one throws', () => {
    vi.useFakeTimers();
    const broken = Object.fromEntries(
      methods.map((method) => [
        method,
        () => {
          throw new Error('broken');
        },
      ]),
    );
    const { calls, client } = recorder(methods);
    startSignal(name, { signals: { [name]: { clients: [broken, client] } } })({});
    expect(calls).toEqual(no);
    expect(() => vi.runAllTimers()).toThrow('broken');
    vi.useRealTimers();
  });

  it('is silent without a vendor that names it', () => {
    const { calls, client } = recorder(methods);
    scope[global] = client;
    startSignal(name, { vendors: [{ id: 'film', purpose: 'functional' }] })({ film: 'granted' }, ANSWERED);
    expect(calls).toEqual([]);
    expect(scope[global]).toBe(client);
  });

  it('takes what is malformed for nothing', () => {
    for (const options of [null, 'text', 7, { clients: 'text', global: 7 }, { clients: { length: 1 } }]) {
      const { calls, client } = recorder(methods);
      scope[global] = client;
      startSignal(name, { signals: { [name]: options } })({});
      expect(calls).toEqual(no);
    }
  });
});

describe('posthog and mixpanel', () => {
  it('store no refusal where they are out by default, and one that was given before', () => {
    for (const name of ['posthog', 'mixpanel'] as const) {
      const { global, methods, yes } = CASES[name]!;
      const has = methods.find((method) => method.startsWith('has_'))!;
      const { calls, client } = recorder(methods, { [has]: true });
      scope[global] = client;
      const tell = startSignal(name);
      tell({});
      expect(calls).toEqual([]);
      tell(ALL, ANSWERED);
      expect(calls).toEqual(yes);
    }
  });
});

describe('treasure-data', () => {
  const { methods } = CASES['treasure-data']!;
  const signed = (given: unknown) => ({ signals: { 'treasure-data': { signed: given as string } } });

  it('enters the signed mode where the one is granted that the site has named, and leaves it elsewhere', () => {
    const { calls, client } = recorder(methods);
    scope.td = client;
    const tell = startSignal('treasure-data', signed('other'));
    tell({});
    tell(ALL, ANSWERED);
    expect(calls).toEqual([['setAnonymousMode'], ['blockEvents'], ['setSignedMode'], ['unblockEvents']]);
  });

  it('is told of a change of the one that the site has named, also where the vendors’ own choice stays', () => {
    const { calls, client } = recorder(methods);
    scope.td = client;
    const tell = startSignal('treasure-data', signed('third'));
    tell(ALL, ANSWERED);
    tell({ ...ALL, third: 'granted' }, ANSWERED);
    tell({ ...ALL, third: 'granted' }, ANSWERED);
    tell(ALL, ANSWERED);
    expect(calls).toEqual([
      ['setAnonymousMode'],
      ['unblockEvents'],
      ['setSignedMode'],
      ['unblockEvents'],
      ['setAnonymousMode'],
      ['unblockEvents'],
    ]);
  });

  it.each(['nobody', 7, null, ['other']])('is anonymous where %j permits it', (given) => {
    const { calls, client } = recorder(methods);
    scope.td = client;
    startSignal('treasure-data', signed(given))(ALL, ANSWERED);
    expect(calls).toEqual([['setAnonymousMode'], ['unblockEvents']]);
  });

  it('tells what the snippet has made, under whatever name the page has it', async () => {
    const { calls, client } = recorder(methods);
    startSignal('treasure-data')({});
    scope.Treasure = Object.assign(() => {}, { clients: [client] });
    await settled();
    expect(calls).toEqual([['setAnonymousMode'], ['blockEvents']]);
  });

  it('takes back what waits in the snippet, whose calls come in the order of their names', () => {
    const { client } = recorder(methods);
    const queued = { ...client, _unblockEvents: [[]], _setSignedMode: [[]], _blockEvents: [] };
    scope.td = queued;
    startSignal('treasure-data')({});
    expect(queued).toMatchObject({ _unblockEvents: [], _setSignedMode: [] });
  });
});

it('a signal of this kind calls nothing before it is told a decision', () => {
  const { calls, client } = recorder(['setOptOut']);
  const settings = settingsOf({ vendors: two('amplitude'), signals: { amplitude: { clients: [client] } } });
  const tell = readSignals()!.amplitude!(settings);
  expect(calls).toEqual([]);
  tell(UNDECIDED);
  expect(calls).toEqual([['setOptOut', true]]);
});
