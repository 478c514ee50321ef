/** What is decided on a page where sekisho.regions.js came first. */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll } from '../../../src/consent/answerAll.js';
import { isSilenceYes } from '../../../src/consent/compareDecisions.js';
import { decide } from '../../../src/consent/decide.js';
import { questionsOf } from '../../../src/consent/questions.js';
import { fillShelf } from '../../../src/lib/shelf.js';
import { readOptions } from '../../../src/options/readOptions.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import { profilesOf } from '../../../src/regimes/profiles.js';
import type { Choice, Decision, Options, Via } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { builtIn } from '../../../src/vendors/lists/builtIn.js';
import { further } from '../../../src/vendors/lists/further.js';
import { vendors } from '../settings.js';
import { anyRegime, anyRegion, mildness } from './arbitrary.js';
import { NOW, recordOf } from './recordOf.js';
import { putRules, takeRules } from './rules.js';

const DAY = 86_400;
/** What Japan's rule has visitors told of an opt-out. */
const told = { id: 'advertising', effect: 'All of the site works.' } as const;
const ids = ['analytics', 'advertising', 'functional', 'counter', 'adverts', 'retarget', 'film'];

beforeAll(putRules);
afterAll(takeRules);
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const settingsIn = (region: string | undefined, options: Options = {}): Settings =>
  readOptions({ vendors, policy: { version: '1' }, ...(region !== undefined && { region }), ...options });

const run = (settings: Settings, record?: ConsentRecord, gpc = false): Decision =>
  decide({ settings, record, gpc, now: NOW });

const anyAnswers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Choice>('granted', 'denied'));

describe('a region', () => {
  it('never has anything granted by silence that the strictest rule that may hold there does not let run', () => {
    fc.assert(
      fc.property(
        anyRegion,
        fc.option(anyRegime, { nil: undefined }),
        fc.boolean(),
        anyAnswers,
        fc.integer({ min: 0, max: 500 }),
        (region, regime, gpc, answers, age) => {
          const settings = settingsIn(region, regime && { regime });
          const decision = run(settings, recordOf(settings, answers, age), gpc);
          for (const { id, purpose, isAdvertising } of questionsOf(settings)) {
            if (answers[id] === 'denied') expect(decision.choices[id]).toBe('denied');
            if (decision.choices[id] !== 'granted' || answers[id] === 'granted') continue;
            const floors = profilesOf(region).map(({ rules }) => rules.mildest[purpose as 'analytics']);
            for (const floor of floors) expect(mildness(floor), `${region} ${id}`).toBeGreaterThan(0);
            if (regime) expect(regime).not.toBe('opt-in');
            if (gpc) expect(isAdvertising).toBe(false);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has Global Privacy Control keep off what advertises: locked where silence grants, else until it is granted by name', () => {
    fc.assert(
      fc.property(
        anyRegion,
        fc.option(anyRegime, { nil: undefined }),
        anyAnswers,
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom<Via>('banner', 'preferences', 'api'),
        (region, regime, answers, age, via) => {
          const settings = settingsIn(region, regime && { regime });
          const record = recordOf(settings, answers, age);
          const [without, under] = [run(settings, record), run(settings, record, true)];
          for (const { id, isAdvertising } of questionsOf(settings)) {
            const isOptIn = under.regimes![id] === 'opt-in';
            expect(under.locked.includes(id)).toBe(isAdvertising && !isOptIn);
            expect(under.signalled.includes(id)).toBe(isAdvertising && isOptIn);
            // the record was made without the signal
            if (isAdvertising) expect(under.choices[id]).toBe('denied');
            else expect(under.choices[id]).toBe(without.choices[id]);
          }
          const all = answerAll('granted', via, under, settings);
          for (const id of under.signalled) expect(all[id]).toBeUndefined();
          const about = under.asked.filter((id) => under.signalled.includes(id));
          if (about.length) expect([under.status, about]).toEqual(['outdated', under.asked]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('changes nothing where nobody says one, but what the clock hints at', () => {
    fc.assert(
      fc.property(anyRegime, fc.boolean(), anyAnswers, (regime, gpc, answers) => {
        const ruled = settingsIn(undefined, { regime });
        const free = { ...ruled, rule: undefined } as unknown as Settings;
        vi.spyOn(Date.prototype, 'getTimezoneOffset').mockReturnValue(300);
        const record = recordOf(free, answers);
        const { regimes, ...decision } = run(settingsIn(undefined, { regime }), record, gpc);
        expect(new Set(Object.values(regimes!))).toEqual(new Set([regime]));
        const expected = run(free, record, gpc);
        // what is under "none" is asked for by nobody
        if (regime !== 'none') expect(decision).toEqual(expected);
        else expect(decision.choices).toEqual(expected.choices);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['US', {}, 'opt-out', 'granted'],
    ['US-CA', {}, 'opt-out', 'granted'],
    ['DE', { regime: 'opt-out' }, 'opt-in', 'denied'],
    ['JP', {}, 'opt-in', 'denied'],
    ['JP', { regions: { JP: 'notice' } }, 'opt-in', 'denied'],
    ['JP', { regions: { JP: 'notice' }, purposes: [told] }, 'opt-out', 'granted'],
    ['JP', { regime: 'opt-out' }, 'opt-in', 'denied'],
    ['JP', { regime: 'opt-out', purposes: [told] }, 'opt-out', 'granted'],
    ['JP', { regions: { JP: 'notcie' } }, 'opt-in', 'denied'],
    ['nowhere', { regime: 'none' }, 'opt-in', 'denied'],
    ['US', { regime: 'opt-in' }, 'opt-in', 'denied'],
    ['us_ca', {}, 'opt-out', 'granted'],
    ['US-06', {}, 'opt-out', 'granted'],
    ['CA', {}, 'opt-in', 'denied'],
    ['CA-10', {}, 'opt-in', 'denied'],
    ['US', { regions: { 'US-CA': 'opt-in' } }, 'opt-in', 'denied'],
    ['US-TX', { regions: { 'US-CA': 'opt-in' } }, 'opt-out', 'granted'],
    ['US', { regions: { us: 'opt-in' } }, 'opt-in', 'denied'],
    ['US', { regions: { US: ['opt-out'] } }, 'opt-in', 'denied'],
    ['US', { regions: 'opt-out' }, 'opt-in', 'denied'],
    ['US', { regions: { America: 'opt-out' } }, 'opt-in', 'denied'],
  ] as const)('%s with %j: advertising is %s', (region, options, regime, choice) => {
    const { regimes, choices } = run(settingsIn(region, options as Options));
    expect([regimes!['advertising'], choices['adverts']]).toEqual([regime, choice]);
  });

  it('may have several regimes: the decision tells the strictest, and each', () => {
    const regions = { JP: { analytics: 'notice', advertising: 'opt-in' } } as const;
    const settings = settingsIn('JP', { regions });
    const decision = run(settings);
    expect(decision.regime).toBe('opt-in');
    expect(decision.regimes).toMatchObject({ counter: 'notice', adverts: 'opt-in' });
    expect(decision.choices).toMatchObject({ counter: 'granted', adverts: 'denied' });
    expect(isSilenceYes(decision)).toBe(true);
    // a refusal of what runs by silence outlives its answer
    const refusal = answerAll('denied', 'banner', decision, settings);
    const old = { ...amendRecord(undefined, decision, refusal, settings, NOW), at: NOW / 1000 - 400 * DAY };
    const later = run(settings, old);
    expect(later.status).toBe('expired');
    expect(later.choices).toMatchObject({ counter: 'denied', adverts: 'denied' });
    const again = amendRecord(old, later, { adverts: 'granted', advertising: 'granted' }, settings, NOW);
    expect(run(settings, again).choices).toMatchObject({ counter: 'denied', adverts: 'granted' });
  });

  it('asks nothing of what is under "none", and is answered without it', () => {
    const regions = { US: { analytics: 'none', functional: 'none', advertising: 'opt-out' } } as const;
    const settings = settingsIn('US-WY', { regions });
    const decision = run(settings);
    expect([...decision.asked].sort()).toEqual(['advertising', 'adverts', 'retarget']);
    const record = amendRecord(undefined, decision, answerAll('denied', 'banner', decision, settings), settings, NOW);
    expect(run(settings, record).status).toBe('decided');
  });

  it('says for how long a refusal keeps the question away, which a site can only lengthen', () => {
    const refused = (settings: Settings, age: number) =>
      run(settings, recordOf(settings, answerAll('denied', 'banner', run(settings), settings), age));
    expect(refused(settingsIn('US-CA'), 364).status).not.toBe('expired');
    expect(refused(settingsIn('US-CA'), 366).status).toBe('expired');
    expect(refused(settingsIn('US-CA', { cookie: { days: 30 } }), 364).status).not.toBe('expired');
    expect(settingsIn('US-CA', { cookie: { days: 390 } }).cookie.days).toBe(390);
  });

  it('keeps the question away from whoever has refused for as long where the site asks first, or the visitor is young', () => {
    const first: Options[] = [{ regime: 'opt-in' }, { regions: { US: { advertising: 'opt-in' } } }, { age: 14 }];
    for (const options of first) {
      const settings = settingsIn('US-CA', options);
      const refusal = answerAll('denied', 'banner', run(settings), settings);
      const mixed: Record<string, Choice> = { ...refusal, analytics: 'granted', counter: 'granted' };
      for (const age of [179, 181, 364]) {
        expect(run(settings, recordOf(settings, refusal, age)).status).toBe('decided');
        const { status, asked, choices } = run(settings, recordOf(settings, mixed, age));
        expect(status).toBe(age < 180 ? 'decided' : 'expired');
        if (age > 180) expect([...asked].sort()).toEqual(['analytics', 'counter']);
        expect(choices['adverts']).toBe('denied');
      }
      expect(run(settings, recordOf(settings, refusal, 366)).status).toBe('expired');
    }
  });

  it('asks again after as many days as its profile says, by the answer given', () => {
    const days = fc.integer({ min: 0, max: 500 });
    const site = fc.option(fc.integer({ min: 1, max: 395 }), { nil: undefined });
    fc.assert(
      fc.property(anyRegion, fc.option(anyRegime, { nil: undefined }), anyAnswers, days, site, (...given) => {
        const [region, regime, answers, age, wanted] = given;
        const settings = settingsIn(region, { ...(regime && { regime }), ...(wanted && { cookie: { days: wanted } }) });
        const all = profilesOf(region).map(({ rules }) => rules.days);
        const rests = region ? Math.max(...all.map(({ denied }) => denied)) : 0;
        const holds = wanted ?? Math.min(...all.map(({ granted }) => granted));
        const record = recordOf(settings, answers, age);
        const { status, asked, choices, unanswered, regimes } = run(settings, record);
        for (const id of Object.keys(answers)) {
          if (answers[id] === 'denied' && age <= rests) expect(status !== 'decided' && asked.includes(id)).toBe(false);
          if (answers[id] === 'denied') continue;
          expect(unanswered.includes(id)).toBe(age > holds);
          if (age > holds && regimes![id] === 'opt-in') expect(choices[id]).toBe('denied');
        }
        // what has ended stays ended, whatever else is answered
        const later = run(settings, amendRecord(record, run(settings, record), { film: 'denied' }, settings, NOW));
        for (const id of Object.keys(answers))
          if (answers[id] === 'granted' && age > holds)
            expect(later.unanswered.includes(id) || id === 'film').toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('lets no grant outlive what the site says, or the profile, where anything is asked for first', () => {
    const granted = (settings: Settings, age: number) =>
      run(settings, recordOf(settings, { advertising: 'granted', adverts: 'granted' }, age)).choices['adverts'];
    expect(granted(settingsIn('DE', { cookie: { days: 30 } }), 29)).toBe('granted');
    expect(granted(settingsIn('DE', { cookie: { days: 30 } }), 31)).toBe('denied');
    expect(granted(settingsIn('DE'), 181)).toBe('denied');
    expect(granted(settingsIn('US', { regime: 'opt-in' }), 181)).toBe('denied');
  });

  it('whose rules cannot be made asks for everything', () => {
    fillShelf('regions', () => {
      throw new Error('broken');
    });
    try {
      const settings = settingsIn('US', { regime: 'none' });
      expect(settings.regime).toBe('opt-in');
      expect(run(settings).choices).toMatchObject({ adverts: 'denied', counter: 'denied', film: 'denied' });
    } finally {
      putRules();
    }
  });

  it.each([{}, [], 'x', 1, () => ({}), Object.assign(() => ({}), { version: '0.0.0' })])(
    'asks for everything where something else stands on the shelf: %j',
    (odd) => {
      fillShelf('regions', odd);
      try {
        const settings = settingsIn('US', { regime: 'none' });
        expect(settings.rule).toBeUndefined();
        expect(run(settings).choices).toMatchObject({ adverts: 'denied', counter: 'denied', film: 'denied' });
      } finally {
        putRules();
      }
    },
  );

  it('asks for everything where the page counts on rules that are not there', () => {
    takeRules();
    try {
      expect(settingsIn('US', { regime: 'none', regions: { US: 'none' } }).regime).toBe('opt-in');
      expect(settingsIn('DE', { regime: 'notice' }).regime).toBe('opt-in');
      expect(settingsIn(undefined, { regime: 'none', regions: {} }).regime).toBe('opt-in');
      expect(settingsIn(undefined, { regime: 'none' }).regime).toBe('none');
    } finally {
      putRules();
    }
  });

  it('is ruled by nothing that the options themselves bring', () => {
    takeRules();
    try {
      for (const rule of ['x', () => ({ regime: 'none', locked: [] }), {}]) {
        const settings = settingsIn('US', { rule } as unknown as Options);
        expect(settings.rule).toBeUndefined();
        expect(run(settings).choices).toMatchObject({ adverts: 'denied' });
      }
    } finally {
      putRules();
    }
  });

  it('of whoever is known for advertising is that of advertising, whatever purpose the site declares them under', () => {
    const under = (region: string, vendor: object, gpc = false) =>
      run(
        readOptions({ region, vendors: [{ ...vendor, purpose: 'analytics' }] }, [...builtIn, ...further]),
        undefined,
        gpc,
      );
    for (const { id } of [...builtIn, ...further].filter(({ purpose }) => purpose === 'advertising')) {
      expect(under('US-CA', { id }).choices[id], id).toBe('granted');
      expect(under('US-CA', { id }, true), id).toMatchObject({ choices: { [id]: 'denied' }, locked: [id] });
      expect(under('GB', { id, exemption: 'statistics' }).choices[id], id).toBe('denied');
    }
    // the site’s own word, for it answers for that
    expect(under('US-CA', { id: 'criteo', advertises: false }, true).choices['criteo']).toBe('granted');
  });

  it('of an advertiser is that of advertising, under whatever purpose it stands', () => {
    const regions = { US: { analytics: 'notice', advertising: 'opt-in' } } as const;
    const vendors = [{ id: 'both', purpose: 'analytics', advertises: true }];
    const { regimes } = run(settingsIn('US', { regions, vendors }));
    expect(regimes).toMatchObject({ analytics: 'notice', both: 'opt-in' });
  });

  it('keeps a refusal for a page that declares other things', () => {
    const regions = { US: { analytics: 'opt-out', advertising: 'opt-in' } } as const;
    const whole = settingsIn('US', { regions });
    const refusal = answerAll('denied', 'banner', run(whole), whole);
    const old = { ...amendRecord(undefined, run(whole), refusal, whole, NOW), at: NOW / 1000 - 500 * DAY };
    const other = settingsIn('US', { regions, vendors: ['adverts'].map((id) => ({ id, purpose: 'advertising' })) });
    const later = run(other, old);
    expect([later.status, isSilenceYes(later)]).toEqual(['expired', true]);
    const record = amendRecord(old, later, { adverts: 'granted', advertising: 'granted' }, other, NOW);
    expect(run(whole, record).choices).toMatchObject({ counter: 'denied', adverts: 'granted' });
  });

  it('that is none is named in the debug build', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    settingsIn('Atlantis');
    expect(said.mock.calls.flat().join('\n')).toContain('bad-option: The value of region ("Atlantis") is not valid');
  });
});
