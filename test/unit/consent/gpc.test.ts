/** What a browser's signal against advertising does to answers, where an answer is asked for first. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll, answerNamed } from '../../../src/consent/answerAll.js';
import { decide } from '../../../src/consent/decide.js';
import { createLazyInterface } from '../../../src/consent/lazyInterface.js';
import { createLock } from '../../../src/consent/lock.js';
import { readGpc } from '../../../src/lib/gpc.js';
import { type ConsentRecord, formatRecord, parseRecord, token } from '../../../src/record/codec.js';
import type { Choice, Choices, Decision, Options, Regime, Via } from '../../../src/types/index.js';
import type { Port, Settings } from '../../../src/types/internal.js';
import { settingsOf, vendors } from '../settings.js';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;

const site = (options: Options = {}): Settings =>
  settingsOf({
    vendors: [
      ...vendors,
      { id: 'posts', purpose: 'social', advertises: true },
      { id: 'share', purpose: 'social' },
      { id: 'partner', purpose: 'offers' },
      { id: 'scorer', purpose: 'scoring' },
    ],
    purposes: [
      { id: 'offers', label: 'Offers', description: 'Offers that suit you.', advertising: true },
      { id: 'scoring', label: 'Scores for advertisers', explicit: true, advertising: true },
    ],
    ...options,
  });
const ADVERTISING = ['advertising', 'offers', 'scoring', 'adverts', 'retarget', 'posts', 'partner', 'scorer'];
const OTHERS = ['functional', 'social', 'analytics', 'counter', 'film', 'share'];
const EXPLICIT = ['scoring', 'scorer'];
/** What the banner asks for of it. */
const ASKED = ADVERTISING.filter((id) => !EXPLICIT.includes(id));

const grantedOf = ({ choices }: Decision): string[] => Object.keys(choices).filter((id) => choices[id] === 'granted');
const sorted = (ids: readonly string[]): string[] => [...ids].sort();

/** A visitor of a site: a browser that sends the signal or not, a clock, and a record that is written and read as text. */
const visitorOf = (settings: Settings) => {
  let record: ConsentRecord | undefined;
  let now = NOW;
  let gpc = false;
  const read = (signal = gpc): Decision => decide({ settings, record, gpc: signal, now });
  const commit = (wanted: Choices): Choices => {
    now += 1000;
    // as the lock has it, for a visitor who clicks
    const { locked } = read();
    const answers = Object.fromEntries(
      Object.entries(wanted).filter(([id, choice]) => choice === 'denied' || !locked.includes(id)),
    );
    record = parseRecord(formatRecord(amendRecord(record, read(), answers, settings, now), 65_536));
    return answers;
  };
  return {
    read,
    signal: (isOn: boolean) => void (gpc = isOn),
    later: (days: number) => void (now += days * DAY),
    all: (choice: Choice, via: Via = 'banner') => commit(answerAll(choice, via, read(), settings)),
    name: (choice: Choice, ...ids: string[]) => commit(answerNamed(choice, ids, settings, read())),
    record: () => record!,
  };
};

describe('Global Privacy Control under opt-in', () => {
  it('is no part of what is asked, nor of "Accept all", by the banner, preferences or code', () => {
    for (const via of ['banner', 'preferences', 'api'] as const) {
      const visitor = visitorOf(site());
      visitor.signal(true);
      expect(sorted(visitor.read().signalled)).toEqual(sorted(ADVERTISING));
      expect(sorted(visitor.read().asked)).toEqual(sorted(OTHERS));
      visitor.all('granted', via);
      const decision = visitor.read();
      expect(decision.status).toBe('decided');
      expect(sorted(grantedOf(decision))).toEqual(sorted(['necessary', 'login', ...OTHERS]));
      // nobody has said anything of it, so nothing is recorded
      expect(sorted(decision.unanswered)).toEqual(sorted(ADVERTISING));
      expect(Object.keys(visitor.record().choices)).toHaveLength(OTHERS.length);
    }
  });

  it('changes nothing without the signal, nor where silence grants', () => {
    const visitor = visitorOf(site());
    expect(visitor.read().signalled).toEqual([]);
    expect(visitor.read().asked).toEqual(expect.arrayContaining(ASKED));
    for (const regime of ['opt-out', 'notice', 'none'] as Regime[]) {
      const { signalled, locked } = decide({ settings: site({ regime }), record: undefined, gpc: true, now: NOW });
      expect([signalled, sorted(locked)]).toEqual([[], sorted(ADVERTISING)]);
    }
  });

  it('gives way to the visitor who grants the very thing, until they refuse it', () => {
    const visitor = visitorOf(site());
    visitor.signal(true);
    visitor.all('granted');
    visitor.name('granted', 'adverts');
    expect(visitor.read()).toMatchObject({ status: 'decided', choices: { adverts: 'granted', retarget: 'denied' } });
    visitor.name('granted', 'advertising');
    expect(visitor.read().choices).toMatchObject({ advertising: 'granted', retarget: 'granted' });
    for (const isOn of [false, true]) {
      visitor.signal(isOn);
      expect(visitor.read().choices).toMatchObject({ advertising: 'granted', adverts: 'granted', partner: 'denied' });
    }
    visitor.all('granted');
    expect(visitor.read().choices).toMatchObject({ adverts: 'granted' });
    visitor.all('denied');
    for (const isOn of [false, true]) {
      visitor.signal(isOn);
      expect(grantedOf(visitor.read())).toEqual(['necessary', 'login']);
      expect(visitor.read().status).toBe('decided');
    }
  });

  it('lets a purpose bring no vendor along that it speaks of where it does not speak of the purpose', () => {
    const visitor = visitorOf(site());
    visitor.signal(true);
    visitor.name('granted', 'social');
    expect(visitor.read().choices).toMatchObject({ social: 'granted', share: 'granted', posts: 'denied' });
    visitor.name('granted', 'posts');
    expect(visitor.read().choices['posts']).toBe('granted');
    visitor.name('denied', 'social');
    expect(visitor.read().choices).toMatchObject({ social: 'denied', share: 'denied', posts: 'denied' });
  });

  it('asks nothing where it speaks of all that would be asked, and shows no banner', () => {
    const settings = settingsOf({ vendors: [{ id: 'adverts', purpose: 'advertising' }] });
    const visitor = visitorOf(settings);
    visitor.signal(true);
    expect(visitor.read()).toMatchObject({ status: 'undecided', asked: [], choices: { adverts: 'denied' } });
    expect(visitor.read().at).toBeUndefined();
    visitor.signal(false);
    visitor.all('granted');
    visitor.later(200);
    visitor.signal(true);
    expect(visitor.read()).toMatchObject({ status: 'expired', asked: [], choices: { adverts: 'denied' } });

    const loadInterface = vi.fn(() => new Promise(() => {}));
    let decision = visitor.read();
    const port = { settings, read: () => decision } as Partial<Port> as Port;
    const { openFirst } = createLazyInterface(port, loadInterface);
    openFirst();
    expect(loadInterface).not.toHaveBeenCalled();
    decision = visitor.read(false);
    openFirst();
    expect(loadInterface).toHaveBeenCalledOnce();
  });

  it('asks once, and for that alone, about what was granted without it', () => {
    for (const answer of ['granted', 'denied'] as const) {
      const visitor = visitorOf(site());
      visitor.all('granted');
      visitor.signal(true);
      const decision = visitor.read();
      expect([decision.status, sorted(decision.asked)]).toEqual(['outdated', sorted(ASKED)]);
      expect(sorted(grantedOf(decision))).toEqual(sorted(['necessary', 'login', ...OTHERS]));
      // neither "Accept all" is an answer to that
      expect({ ...visitor.all('granted') }).toEqual({});
      expect({ ...visitor.all('granted', 'api') }).toEqual({});
      visitor.all('granted', 'preferences');
      expect(sorted(visitor.read().asked)).toEqual(sorted(ASKED));
      if (answer === 'granted') visitor.name(answer, ...decision.asked);
      else visitor.all(answer);
      for (const isOn of [true, false, true]) {
        visitor.signal(isOn);
        const { status, choices } = visitor.read();
        expect([status, choices['adverts'], choices['offers'], choices['counter']]).toEqual([
          'decided',
          answer,
          answer,
          'granted',
        ]);
      }
    }
  });

  it('asks about other things first', () => {
    const options: Options = { vendors: [{ id: 'adverts', purpose: 'advertising' }, vendors[0]] };
    const visitor = visitorOf(settingsOf(options));
    // a placeholder's button, before anything else was answered
    visitor.name('granted', 'adverts');
    visitor.signal(true);
    expect([visitor.read().status, sorted(visitor.read().asked)]).toEqual(['undecided', ['analytics', 'counter']]);
    visitor.all('granted');
    expect([visitor.read().status, visitor.read().asked]).toEqual(['outdated', ['adverts']]);
    visitor.all('denied');
    expect(visitor.read()).toMatchObject({ status: 'decided', choices: { adverts: 'denied', counter: 'granted' } });
  });

  it('never asks in the banner about what is asked for by itself, granted before or not', () => {
    const visitor = visitorOf(site({ vendors: [{ id: 'scorer', purpose: 'scoring' }, vendors[0]] }));
    visitor.name('granted', 'scoring', 'analytics', 'offers');
    visitor.name('denied', 'offers');
    expect(visitor.read().choices).toMatchObject({ scoring: 'granted', scorer: 'granted' });
    visitor.signal(true);
    expect(visitor.read()).toMatchObject({ status: 'decided', choices: { scoring: 'denied', scorer: 'denied' } });
  });

  it('asks nobody who had refused, or whose grant is void or too old', () => {
    const refused = visitorOf(site());
    refused.all('denied');
    refused.signal(true);
    expect(refused.read().status).toBe('decided');

    const old = visitorOf(site());
    old.all('granted');
    old.later(200);
    old.signal(true);
    expect([old.read().status, sorted(old.read().asked)]).toEqual(['expired', sorted(OTHERS)]);
    old.all('granted');
    expect(old.read()).toMatchObject({ status: 'decided', choices: { adverts: 'denied' } });

    const visitor = visitorOf(site());
    visitor.all('granted');
    const settings = site({
      policy: {
        version: '2',
        revisions: [
          { version: '1', date: '2020-01-01', kind: 'material', change: '' },
          {
            version: '2',
            date: '2021-01-01',
            kind: 'material',
            change: '',
            purposes: ['advertising', 'offers', 'social'],
          },
        ],
      },
    });
    const { status, asked } = decide({ settings, record: visitor.record(), gpc: true, now: NOW + DAY });
    expect([status, sorted(asked)]).toEqual(['outdated', ['share', 'social']]);
  });

  it('asks about what was never answered once the signal has gone, and about that alone', () => {
    const visitor = visitorOf(site());
    visitor.signal(true);
    visitor.all('granted');
    visitor.signal(false);
    expect([visitor.read().status, sorted(visitor.read().asked)]).toEqual(['outdated', sorted(ASKED)]);
    visitor.all('denied');
    expect(visitor.read()).toMatchObject({ status: 'decided', choices: { adverts: 'denied', counter: 'granted' } });
  });

  it('keeps in the record which grants were given under it: the token of what was agreed to, and gpc', () => {
    const visitor = visitorOf(site());
    visitor.name('granted', 'adverts');
    expect({ ...visitor.record().choices }).toEqual({ [token('adverts advertising')]: 'granted' });
    visitor.signal(true);
    visitor.name('granted', 'adverts');
    expect({ ...visitor.record().choices }).toEqual({ [token('adverts advertising gpc')]: 'granted' });
    visitor.signal(false);
    visitor.name('granted', 'film');
    expect(Object.keys(visitor.record().choices)).toContain(token('adverts advertising gpc'));
    visitor.signal(true);
    visitor.name('denied', 'adverts');
    expect(visitor.record().choices).toMatchObject({ [token('adverts')]: 'denied' });
    expect(Object.keys(visitor.record().choices)).not.toContain(token('adverts advertising gpc'));
  });

  it('lifts no lock: code grants nothing of it where the site says so', () => {
    const settings = site({ lock: true });
    const decision = decide({ settings, record: undefined, gpc: true, now: NOW });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const answers = answerNamed('granted', ['adverts', 'counter'], settings, decision);
    expect({ ...createLock(settings).filter(answers, decision, 'api') }).toEqual({});
    // what is explicit is so under the signal, too; the rest code may grant by name
    const given = createLock(site()).filter(
      answerNamed('granted', ['adverts', 'scoring'], settings, decision),
      decision,
      'api',
    );
    expect({ ...given }).toEqual({ adverts: 'granted' });
  });
});

/** What happens to a visitor, in any order. */
type Step =
  | { readonly kind: 'signal'; readonly isOn: boolean }
  | { readonly kind: 'later'; readonly days: number }
  | { readonly kind: 'all'; readonly choice: Choice; readonly via: Via }
  | { readonly kind: 'name'; readonly choice: Choice; readonly ids: readonly string[] }
  /** The button of the banner that asks about what the signal contradicts, where it does. */
  | { readonly kind: 'contradicted'; readonly choice: Choice };

const anyChoice = fc.constantFrom<Choice>('granted', 'denied');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('signal' as const), isOn: fc.boolean() }),
  fc.record({ kind: fc.constant('later' as const), days: fc.constantFrom(1, 60, 200) }),
  fc.record({
    kind: fc.constant('all' as const),
    choice: anyChoice,
    via: fc.constantFrom<Via>('banner', 'preferences', 'api'),
  }),
  fc.record({
    kind: fc.constant('name' as const),
    choice: anyChoice,
    ids: fc.subarray([...ADVERTISING, ...OTHERS], { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('contradicted' as const), choice: anyChoice }),
);
const anyRegime = fc.constantFrom<Regime>('opt-in', 'opt-in', 'opt-out', 'notice', 'none');

describe('whatever happens', () => {
  it('the signal only takes away, Accept all grants nothing of it, and it is asked about once', () => {
    fc.assert(
      fc.property(anyRegime, fc.array(anyStep, { maxLength: 12 }), (regime, steps) => {
        const visitor = visitorOf(site({ regime }));
        /** Granted by name under the signal, or refused by anybody's no; the latest counts. */
        const insisted = new Set<string>();
        const refused = new Set<string>();
        let isOn = false;
        for (const step of steps) {
          const before = visitor.read();
          const isContradiction = before.asked.some((id) => before.signalled.includes(id));
          let answers: Choices = {};
          if (step.kind === 'signal') visitor.signal((isOn = step.isOn));
          if (step.kind === 'later') visitor.later(step.days);
          if (step.kind === 'all') answers = visitor.all(step.choice, step.via);
          if (step.kind === 'name') answers = visitor.name(step.choice, ...step.ids);
          if (step.kind === 'contradicted' && isContradiction) answers = visitor.name(step.choice, ...before.asked);
          if (step.kind === 'all' && step.choice === 'granted') {
            for (const id of before.signalled) expect(answers[id]).toBeUndefined();
          }
          const after = visitor.read();
          for (const id of Object.keys(answers)) {
            if (answers[id] === 'denied') {
              refused.add(id);
              insisted.delete(id);
            } else {
              refused.delete(id);
              // whoever grants it anew without the signal has said nothing of it
              if (isOn) insisted.add(id);
              else insisted.delete(id);
            }
          }
          if (after.status === 'expired') insisted.clear();

          const [without, under] = [visitor.read(false), visitor.read(true)];
          for (const id of grantedOf(under)) expect(grantedOf(without)).toContain(id);
          for (const id of refused) {
            if (after.at) expect([under.choices[id], without.choices[id]]).toEqual(['denied', 'denied']);
          }
          for (const id of ADVERTISING) {
            if (under.choices[id] === 'granted') expect(insisted.has(id)).toBe(true);
            if (regime === 'opt-in' && insisted.has(id)) expect(under.choices[id]).toBe('granted');
          }
          const both = under.asked.filter((id) => under.signalled.includes(id));
          if (both.length) {
            expect(both).toEqual(under.asked);
            expect(under.status).toBe('outdated');
            for (const id of both) expect([under.choices[id], without.choices[id]]).toEqual(['denied', 'granted']);
          }
          for (const id of EXPLICIT) expect(under.asked).not.toContain(id);
          if (step.kind === 'contradicted' && isContradiction) expect(visitor.read().status).toBe('decided');
          if (step.kind === 'all' && step.choice === 'denied') {
            const rest = grantedOf(after).filter((id) => !['necessary', 'login'].includes(id));
            if (step.via !== 'banner' || !before.at) expect(rest).toEqual([]);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('the signal', () => {
  const set = (name: string, get: () => unknown): void =>
    void Object.defineProperty(navigator, name, { configurable: true, get });
  afterEach(() => {
    for (const name of ['globalPrivacyControl', 'doNotTrack']) Reflect.deleteProperty(navigator, name);
  });
  const broken = (): never => {
    throw new Error('broken');
  };

  it.each([
    [true, true],
    ['1', true],
    ['true', true],
    [false, false],
    [undefined, false],
    ['0', false],
  ])('Global Privacy Control that says %j counts as %j', (value, isOn) => {
    set('globalPrivacyControl', () => value);
    expect(readGpc(false)).toBe(isOn);
  });

  it.each([
    ['1', true],
    ['0', false],
    ['unspecified', false],
    [null, false],
    [1, false],
  ])('Do Not Track that says %j counts as %j, for sites that heed it', (value, isOn) => {
    set('doNotTrack', () => value);
    expect([readGpc(true), readGpc(false)]).toEqual([isOn, false]);
  });

  it('that cannot be read counts as on; one that is not heeded is not read', () => {
    set('doNotTrack', broken);
    expect([readGpc(true), readGpc(false)]).toEqual([true, false]);
    set('globalPrivacyControl', broken);
    expect(readGpc(false)).toBe(true);
  });
});
