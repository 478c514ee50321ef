// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { grantedBy, isSame, mergeAnswers, readAccount } from '../../../src/account/answers.js';
import {
  type AccountState,
  createAccount,
  type DeviceState,
  type DrawnLayer,
} from '../../../src/account/createAccount.js';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll, answerNamed } from '../../../src/consent/answerAll.js';
import { decide } from '../../../src/consent/decide.js';
import type { Settings } from '../../../src/types/internal.js';
import { startDraft } from '../../../src/ui/common/draft.js';
import { readOptions } from '../../../src/options/readOptions.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import type { Account, Choice, Choices, Consent, Decision, TimedAnswers } from '../../../src/types/index.js';
import { UNDECIDED } from '../decisions.js';
import { eventually } from '../../rig/eventually.js';

const VENDORS = [
  { id: 'ads', purpose: 'advertising' },
  { id: 'more-ads', purpose: 'advertising' },
  { id: 'stats', purpose: 'analytics' },
];
const IDS = ['ads', 'more-ads', 'stats', 'advertising', 'analytics'];
const settings = readOptions({ vendors: VENDORS });
/** Besides, what is no question, and what is asked for by itself. */
const MORE = readOptions({
  vendors: [...VENDORS, { id: 'login', purpose: 'necessary' }, { id: 'scores', purpose: 'scoring' }],
  purposes: ['advertising', 'analytics', { id: 'scoring', label: 'Scoring', explicit: true }],
});

/** Seconds: every step of a test is later than the one before. */
let clock = 1_800_000_000;
vi.spyOn(Date, 'now').mockImplementation(() => clock * 1000);

interface Device extends Consent {
  /** An answer to everything by a layer of the interface. */
  answerIn(via: Decision['via'], choice: Choice): void;
  /** *Save* in preferences, as they opened. */
  save(): void;
  /** What the visitor's own click on a switch grants. */
  switchOn(id: string): void;
}

/** A browser with a record of its own, by the functions that the core uses. */
const createDevice = (settings: Settings): Device => {
  let record: ConsentRecord | undefined;
  const listeners = new Set<(decision: Decision) => void>();
  const judge = (via?: Decision['via']): Decision =>
    decide({ settings, record, gpc: false, now: clock * 1000, ...(via && { via }) });
  let decision = judge();
  const commit = (answers: Choices, via: Decision['via'] = 'api'): void => {
    record = amendRecord(record, decision, answers, settings, clock * 1000);
    decision = judge(via);
    for (const listener of listeners) listener(decision);
  };
  const answer = (choice: Choice, ids: string[]): void =>
    commit(ids.length ? answerNamed(choice, ids, settings, decision) : answerAll(choice, 'api', decision, settings));
  return {
    get decision() {
      return decision;
    },
    isGranted: (...ids: string[]) => ids.every((id) => decision.choices[id] === 'granted'),
    subscribe(listener: (decision: Decision) => void) {
      listeners.add(listener);
      listener(decision);
      return () => void listeners.delete(listener);
    },
    grant: (...ids: string[]) => answer('granted', ids),
    deny: (...ids: string[]) => answer('denied', ids),
    answerIn: (via, choice) => commit(answerAll(choice, via, decision, settings), via),
    save: () => commit(startDraft(settings, decision.choices), 'preferences'),
    switchOn: (id) => commit({ [id]: 'granted' }, 'placeholder'),
    show: vi.fn(() => Promise.resolve()),
    hide: vi.fn(),
  } as Partial<Device> as Device;
};

const SILENT_BANNER: DrawnLayer = { view: 'banner', isSilent: true, isOpen: true };

const createState = (): AccountState => ({ isOn: () => false, taken: new Set() });

interface Rig {
  readonly consent: Device;
  readonly state: AccountState;
  account: Account;
  device: DeviceState;
}

/** A server that keeps what it is given, and fails when it is told to. */
const createServer = () => {
  const server = {
    stored: null as unknown,
    failing: '' as '' | 'load' | 'save',
    load: () => (server.failing === 'load' ? Promise.reject(new Error('load')) : Promise.resolve(server.stored)),
    save: (answers: unknown) => {
      if (server.failing === 'save') return Promise.reject(new Error('save'));
      server.stored = JSON.parse(JSON.stringify(answers));
      return Promise.resolve();
    },
  };
  return server;
};
type Server = ReturnType<typeof createServer>;

const createRig = (
  server: Pick<Server, 'load' | 'save'>,
  onTaken?: (ids: readonly string[]) => void,
  known = settings,
): Rig => {
  const rig = { consent: createDevice(known), state: createState(), device: '' } as Rig;
  rig.account = createAccount(rig.consent, { ...server, ...(onTaken && { onTaken }) }, () => known, rig.state, {
    read: () => rig.device,
    write: (value) => void (rig.device = value),
  });
  return rig;
};

const consent = ({ consent: { show } }: Rig) => ({ show });

const later = (): void => void (clock += 10);

describe('answers of an account', () => {
  const timed = fc.dictionary(
    fc.constantFrom(...IDS),
    fc.tuple(fc.constantFrom<Choice>('granted', 'denied'), fc.integer({ min: 0, max: 3 })),
  ) as fc.Arbitrary<TimedAnswers>;

  it('merge alike in any order, grant nothing that neither grants, and keep the refusal that is later or as late', () => {
    fc.assert(
      fc.property(timed, timed, timed, (a, b, c) => {
        const ab = mergeAnswers(a, b);
        expect({ ...ab }).toEqual({ ...mergeAnswers(b, a) });
        expect({ ...mergeAnswers(ab, c) }).toEqual({ ...mergeAnswers(a, mergeAnswers(b, c)) });
        expect(isSame(ab, mergeAnswers(ab, ab))).toBe(true);
        for (const id of Object.keys(ab)) {
          const all = [a[id], b[id]].filter((answer) => !!answer);
          const latest = Math.max(...all.map(([, at]) => at));
          const isRefused = all.some(([choice, at]) => choice === 'denied' && at === latest);
          expect(ab[id]![0]).toBe(isRefused ? 'denied' : 'granted');
        }
      }),
    );
  });

  it('are read so that what is no answer is a refusal, and what is no account is none', () => {
    const answers = JSON.parse(
      '{"a":["granted",5],"b":["granted",1e12],"c":"granted","d":["maybe",5],"__proto__":["granted",5]}',
    ) as object;
    const read = readAccount({ version: 1, answers }, 100);
    expect(read.a).toEqual(['granted', 5]);
    expect(read.b).toEqual(['granted', 0]);
    expect(read.c).toEqual(['denied', 100]);
    expect(read.d).toEqual(['denied', 5]);
    for (const none of [null, undefined]) expect(Object.keys(readAccount(none, 1))).toEqual([]);
    for (const other of [
      'x',
      1,
      {},
      [],
      { version: 2, answers: {} },
      { version: 1, answers: 'x' },
      Object.create({ version: 1, answers: {} }),
    ])
      expect(() => readAccount(other, 1)).toThrow();
  });
});

describe('what an answer grants again', () => {
  it.each([
    ['banner', ['stats']],
    ['preferences', ['more-ads', 'stats']],
    ['placeholder', []],
    ['api', []],
    ['default', []],
  ] as const)('is what it was asked for, and nothing that is asked for by itself: %s', (via, expected) => {
    const choices: Choices = {
      ...{ ads: 'granted', 'more-ads': 'granted', stats: 'granted', login: 'granted', scores: 'granted' },
      ...{ necessary: 'granted', scoring: 'granted', advertising: 'denied' },
    };
    const before: Decision = { ...UNDECIDED, choices, asked: ['stats', 'advertising'], signalled: ['ads'] };
    expect(grantedBy({ ...before, via }, before, MORE)).toEqual(expected);
  });
});

describe('the account scope', () => {
  it('takes a refusal and a grant to the other device alike, tells there, and lets it differ', async () => {
    const server = createServer();
    const told: string[][] = [];
    const a = createRig(server);
    const b = createRig(server, (ids) => told.push([...ids]));
    await a.account.signIn();
    later();
    a.consent.grant('stats');
    a.consent.deny('ads');
    await a.account.settled();
    later();
    await b.account.signIn();
    expect(b.consent.isGranted('stats')).toBe(true);
    expect(b.consent.decision.unanswered).not.toContain('ads');
    expect(told).toEqual([['stats']]);
    expect(b.device).toBe('told');
    expect([...b.state.taken]).toEqual(['stats']);
    later();
    b.account.keepApart();
    b.consent.deny('stats');
    await b.account.settled();
    await a.account.signIn();
    expect(a.consent.isGranted('stats')).toBe(true);
    later();
    b.consent.deny('stats');
    b.account.keepApart(false);
    await b.account.settled();
    await a.account.signIn();
    expect(a.consent.isGranted('stats')).toBe(false);
  });

  it('has a refusal that is given again win over a grant that was given elsewhere in between', async () => {
    const server = createServer();
    const [a, b] = [createRig(server), createRig(server)];
    await a.account.signIn();
    a.consent.deny('stats');
    await a.account.settled();
    await b.account.signIn();
    later();
    server.failing = 'save';
    b.consent.grant('stats');
    await b.account.settled();
    later();
    server.failing = '';
    a.consent.deny('stats');
    await a.account.settled();
    await b.account.signIn();
    expect(b.consent.isGranted('stats')).toBe(false);
  });

  it.each(['Save', 'Accept all'])(
    'has a grant that is given again in preferences win over a refusal from elsewhere in between: %s',
    async (button) => {
      const server = createServer();
      const [a, b] = [createRig(server, () => {}), createRig(server, () => {})];
      await a.account.signIn();
      a.consent.grant();
      await a.account.settled();
      await b.account.signIn();
      later();
      b.consent.deny('stats');
      await b.account.settled();
      later();
      if (button === 'Save') a.consent.save();
      else a.consent.answerIn('preferences', 'granted');
      await a.account.settled();
      expect(a.consent.isGranted(...IDS)).toBe(true);
      await b.account.signIn();
      expect(b.consent.isGranted(...IDS)).toBe(true);
    },
  );

  /** A device on which everything was granted on an earlier page view, nobody knows by whom. */
  const createEarlier = async (server: Server, isWhole: boolean): Promise<Rig> => {
    const rig = createRig(server, () => {}, MORE);
    if (isWhole) rig.consent.grant();
    else rig.consent.switchOn('stats');
    rig.consent.switchOn('scores');
    // its times are forgotten like this, too
    rig.account.signOut();
    await rig.account.signIn();
    expect(JSON.stringify(server.stored ?? null)).not.toContain('granted');
    later();
    return rig;
  };
  const grantedIn = ({ stored }: Server): string[] =>
    Object.entries((stored as { answers: TimedAnswers }).answers).flatMap(([id, [choice]]) =>
      choice === 'granted' ? [id] : [],
    );

  it.each(['Save', 'Accept all'])(
    'is given what was granted before the sign-in when preferences confirm it: %s; not what is asked for by itself',
    async (button) => {
      const server = createServer();
      const { account, consent } = await createEarlier(server, true);
      if (button === 'Save') consent.save();
      else consent.answerIn('preferences', 'granted');
      await account.settled();
      expect(grantedIn(server).sort()).toEqual([...IDS].sort());
      expect(consent.isGranted('login', 'scores')).toBe(true);
    },
  );

  it('is given what was granted before the sign-in when the banner that asks for it is accepted', async () => {
    const server = createServer();
    const { account, consent } = await createEarlier(server, false);
    consent.answerIn('banner', 'granted');
    await account.settled();
    expect(grantedIn(server).sort()).toEqual([...IDS].sort());
  });

  it('is given nothing again by an answer to something else', async () => {
    const server = createServer();
    const { account, consent } = await createEarlier(server, false);
    consent.switchOn('ads');
    await account.settled();
    expect(grantedIn(server)).toEqual(['ads']);
  });

  it('opens preferences at a sign-in that changes something, where the site does not tell itself', async () => {
    const server = createServer();
    server.stored = { version: 1, answers: { stats: ['granted', clock - 5] } };
    const { account, consent } = createRig(server);
    await account.signIn();
    expect(consent.show).toHaveBeenCalledWith('preferences');
    await account.signIn();
    expect(consent.show).toHaveBeenCalledTimes(1);
  });

  it.each(['signIn', 'isSignedIn'])(
    'tells at the first sign-in on a device where something is answered, where nothing changes too: %s',
    async (how) => {
      const server = createServer();
      server.failing = 'load';
      const rig = createRig(server);
      rig.consent.deny('ads');
      const again = (): Account =>
        createAccount(rig.consent, { ...server, isSignedIn: how === 'isSignedIn' }, () => settings, rig.state, {
          read: () => rig.device,
          write: (value) => void (rig.device = value),
        });
      for (const account of [again(), again()]) {
        if (how === 'signIn') await account.signIn();
        await account.settled();
        await Promise.resolve();
        expect(consent(rig).show).toHaveBeenCalledTimes(1);
        expect(rig.device).toBe('told');
      }
    },
  );

  it.each(['signIn', 'isSignedIn'])(
    'tells nobody and remembers nothing where nobody answers, however many pages they see: %s',
    async (how) => {
      const rig = createRig(createServer());
      for (let page = 0; page < 3; page += 1) {
        const options = { ...createServer(), isSignedIn: how === 'isSignedIn' };
        const account = createAccount(rig.consent, options, () => settings, rig.state, {
          read: () => rig.device,
          write: (value) => void (rig.device = value),
        });
        if (how === 'signIn') await account.signIn();
        await account.settled();
        await Promise.resolve();
      }
      expect(consent(rig).show).not.toHaveBeenCalled();
      expect(rig.device).toBe('');
    },
  );

  it.each(['banner', 'preferences'] as const)(
    'remembers with the first answer that the visitor was told by the layer that took it: %s',
    async (view) => {
      const rig = createRig(createServer());
      await rig.account.signIn();
      rig.consent.answerIn(view, 'granted');
      // the page may be left before the answer is saved
      expect(rig.device).toBe('told');
      await rig.account.settled();
      await rig.account.signIn();
      expect(consent(rig).show).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['by a placeholder', 'placeholder', undefined],
    ['by the page’s code', 'api', undefined],
    ['by a banner that was drawn before the sign-in', 'banner', SILENT_BANNER],
  ] as const)('tells once who has answered where nothing was said of the account: %s', async (_, via, layer) => {
    const told: string[][] = [];
    const rig = createRig(createServer(), (ids) => told.push([...ids]));
    await rig.account.signIn();
    rig.state.layer = layer;
    rig.consent.answerIn(via, 'granted');
    await eventually(() => expect(told).toEqual([[]]));
    later();
    rig.consent.answerIn(via, 'denied');
    await rig.account.settled();
    expect(told).toEqual([[]]);
    expect(rig.device).toBe('told');
  });

  it('has the layer that asks say what an answer holds for, where it was drawn before the sign-in', async () => {
    const rig = createRig(createServer());
    rig.state.layer = SILENT_BANNER;
    await rig.account.signIn();
    expect(rig.consent.hide).toHaveBeenCalledOnce();
    expect(rig.consent.show).toHaveBeenCalledExactlyOnceWith('banner');
    expect(rig.device).toBe('');
  });

  it('tells what the account has changed of a visitor who answered the banner before it was read', async () => {
    let answer: (given: unknown) => void = () => {};
    const load = vi.fn(() => new Promise((resolve) => (answer = resolve)));
    const told: string[][] = [];
    const rig = createRig({ load, save: async () => {} }, (ids) => told.push([...ids]));
    const done = rig.account.signIn();
    await eventually(() => expect(load).toHaveBeenCalled());
    rig.consent.answerIn('banner', 'denied');
    answer({ version: 1, answers: { stats: ['granted', clock + 60] } });
    await done;
    expect(told).toEqual([['stats']]);
  });

  it('tells nobody and gives nothing to an account on a device that differs, until it no longer does', async () => {
    const server = createServer();
    const rig = createRig(server);
    rig.account.keepApart();
    await rig.account.signIn();
    rig.consent.deny('ads');
    await rig.account.settled();
    expect(server.stored).toBe(null);
    expect(consent(rig).show).not.toHaveBeenCalled();
    rig.account.signOut();
    rig.account.keepApart(false);
    await rig.account.settled();
    expect(rig.state.isOn()).toBe(false);
    await rig.account.signIn();
    expect(JSON.stringify(server.stored)).toContain('ads');
    expect(consent(rig).show).toHaveBeenCalledTimes(1);
  });

  it('tells what one sign-in has changed where another has followed before it could be saved', async () => {
    let isSaved: () => void = () => {};
    const saving = new Promise<void>((resolve) => (isSaved = resolve));
    const told: string[][] = [];
    const rig = createRig(
      { load: async () => ({ version: 1, answers: { stats: ['granted', clock - 5] } }), save: () => saving },
      (ids) => told.push([...ids]),
    );
    rig.device = 'told';
    rig.consent.deny('ads');
    const first = rig.account.signIn();
    await eventually(() => expect(rig.consent.isGranted('stats')).toBe(true));
    const second = rig.account.signIn();
    isSaved();
    await Promise.all([first, second]);
    expect(told).toEqual([['stats']]);
  });

  it('is kept apart by what is told, which may ask at once whether it shall be', async () => {
    const server = createServer();
    const rig: Rig = createRig(server, () => rig.account.keepApart());
    rig.consent.deny('stats');
    await rig.account.signIn();
    expect(rig.device).toBe('apart');
    rig.consent.deny('ads');
    await rig.account.settled();
    expect(JSON.stringify(server.stored)).not.toContain('ads');
  });

  it('takes and gives nothing any more where another tab has the device differ', async () => {
    const server = createServer();
    const rig = createRig(server, () => {});
    await rig.account.signIn();
    rig.device = 'apart';
    expect(rig.state.isOn()).toBe(false);
    rig.consent.deny('ads');
    await rig.account.settled();
    expect(server.stored).toBe(null);
  });

  it('never rejects, whatever the site’s own code throws', async () => {
    const { account } = createRig(createServer(), () => {
      throw new Error('the site’s');
    });
    await expect(account.signIn()).resolves.toBe(undefined);
  });

  it('gives no account what somebody granted on the device before', async () => {
    const server = createServer();
    const first = createRig(server);
    first.consent.grant();
    const { consent } = first;
    const second = createAccount(consent, server, () => settings, createState(), { read: () => 'told', write() {} });
    await second.signIn();
    expect(JSON.stringify(server.stored ?? null)).not.toContain('granted');
    expect(consent.isGranted('stats')).toBe(true);
  });

  it.each(['load', 'not ours', 'settings'])(
    'stays with the device’s own answers where this fails: %s',
    async (what) => {
      const server = createServer();
      server.stored = what === 'not ours' ? { granted: IDS } : { version: 1, answers: { stats: ['granted', clock] } };
      if (what === 'load') server.failing = 'load';
      const consent = createDevice(settings);
      const known = what === 'settings' ? undefined : settings;
      const account = createAccount(consent, server, () => known, createState(), { read: () => 'told', write() {} });
      await account.signIn();
      expect(IDS.filter((id) => consent.isGranted(id))).toEqual([]);
    },
  );

  it('takes nothing for a visitor who has signed out meanwhile', async () => {
    let answer: (given: unknown) => void = () => {};
    const { account, consent } = createRig({
      load: () => new Promise((resolve) => (answer = resolve)),
      save: () => Promise.resolve(),
    });
    const done = account.signIn();
    await Promise.resolve();
    await Promise.resolve();
    account.signOut();
    answer({ version: 1, answers: { stats: ['granted', clock] } });
    await done;
    expect(consent.isGranted('stats')).toBe(false);
  });

  const step = fc.record({
    device: fc.constantFrom(0, 1),
    act: fc.constantFrom('grant', 'deny', 'withdraw', 'accept', 'in', 'out', 'apart', 'together', 'ok', 'load', 'save'),
    id: fc.constantFrom(...IDS),
  });

  it('never grants what nobody granted, and never overrides the last refusal, whatever fails', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const server = createServer();
        const rigs = [createRig(server, () => {}), createRig(server, () => {})];
        /** When anybody last answered each vendor, by hand. */
        const everGranted = new Set<string>();
        const refused: Record<string, number> = {};
        const granted: Record<string, number> = {};
        const vendorsOf = (id: string): string[] =>
          VENDORS.filter((one) => one.id === id || one.purpose === id).map((one) => one.id);
        for (const { device, act, id } of steps) {
          later();
          const { account, consent } = rigs[device]!;
          if (act === 'grant' || act === 'deny') consent[act](id);
          if (act === 'withdraw') consent.deny();
          if (act === 'accept') consent.answerIn('preferences', 'granted');
          for (const vendor of act === 'withdraw' || act === 'accept' ? IDS : [id, ...vendorsOf(id)]) {
            if (act === 'grant' || act === 'accept') {
              everGranted.add(vendor);
              granted[vendor] = clock;
            }
            if (act === 'deny' || act === 'withdraw') {
              refused[vendor] = clock;
              // where it was made it holds until somebody grants
              expect(consent.isGranted(vendor)).toBe(false);
            }
          }
          if (act === 'in') await account.signIn();
          if (act === 'out') account.signOut();
          if (act === 'apart') account.keepApart();
          if (act === 'together') account.keepApart(false);
          if (act === 'ok') server.failing = '';
          if (act === 'load' || act === 'save') server.failing = act;
          await rigs[0]!.account.settled();
          await rigs[1]!.account.settled();
          for (const one of rigs)
            for (const any of IDS) if (one.consent.isGranted(any)) expect(everGranted).toContain(any);
        }
        // both meet the account, and nothing fails
        server.failing = '';
        for (const round of [0, 1, 0, 1]) {
          rigs[round]!.device = 'told';
          later();
          await rigs[round]!.account.signIn();
        }
        for (const vendor of VENDORS.map((one) => one.id)) {
          if ((refused[vendor] ?? 0) > (granted[vendor] ?? 0))
            for (const { consent } of rigs) expect(consent.isGranted(vendor), vendor).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
