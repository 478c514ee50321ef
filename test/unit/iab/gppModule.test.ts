/** The strings that are made, by the library of the IAB Tech Lab itself, and read again by it. */
import { GppModel } from '@iabgpp/cmpapi';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startGpp } from '../../../src/iab/gppModule.js';
import { readGppOptions } from '../../../src/iab/readGppOptions.js';
import { usSections } from '../../../src/iab/usSection.js';
import type { Choice, Decision } from '../../../src/types/index.js';
import { answerAll, decisionOf } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { vectors } from './vectors.js';

const scope = window as unknown as { __gpp?: (...parts: unknown[]) => unknown };
const settings = settingsOf({ regime: 'opt-out' });

const setGpc = (value: boolean): void =>
  void Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });

interface Ping {
  readonly gppString: string;
  readonly signalStatus: string;
  readonly applicableSections: readonly number[];
  readonly parsedSections: Readonly<Record<string, Record<string, unknown>>>;
}

const ping = (): Ping => {
  let found: Ping | undefined;
  scope.__gpp!('ping', (data: Ping) => (found = data));
  return found!;
};

/** What is told of decisions for a section, in turn. */
const tell = (name: string, options: object, ...decisions: Decision[]): Ping => {
  const teller = startGpp(
    settings,
    readGppOptions(options),
    usSections.find((one) => one.name === name)!,
  );
  for (const decision of decisions) teller.tell(decision);
  return ping();
};

beforeEach(() => {
  scope.__gpp = () => [];
  setGpc(false);
});

describe('a GPP string', () => {
  it.each(vectors)('for %s is what the library’s own tests encode: %s', (name, expected) => {
    setGpc(true);
    const known = new GppModel();
    known.decodeSection(name, expected);
    const fields = known.getSection(name) as Record<string, unknown>;
    // by what each is in the vector
    const activities = [undefined, 'counter', 'film'];
    const sensitive = Object.fromEntries(
      ((fields['SensitiveDataProcessing'] as number[] | undefined) || []).flatMap((value, at) => {
        const id = activities[value];
        return id ? [[String(at + 1), id]] : [];
      }),
    );
    const decision = decisionOf(settings, { film: 'granted', counter: 'denied', adverts: 'denied' }, true);
    const options = {
      ...{ mspa: 'opt-out-option', notice: true, child: true, additionalProcessing: 'counter' },
      sensitive: { [name]: sensitive },
    };
    const section = { ...tell(name, options, decision).parsedSections[name] };
    // of several ages the vector has one answer each; a known child has consented to nothing here
    const children = 'KnownChildSensitiveDataConsents';
    if (Array.isArray(fields[children])) {
      expect(section[children]).toEqual((fields[children] as unknown[]).map(() => 1));
      section[children] = fields[children];
    }
    expect(section).toEqual(fields);
    known.clear();
    for (const [field, value] of Object.entries(section)) known.setFieldValue(name, field, value);
    expect(known.encodeSection(name)).toBe(expected);
  });

  it('says of every section what was decided, and what the library reads out of it', () => {
    const choice = fc.constantFrom<Choice>('granted', 'denied');
    const answers = fc.record({
      ...{ adverts: choice, retarget: choice, advertising: choice },
      ...{ counter: choice, film: choice, analytics: choice, functional: choice },
    });
    const options = fc.record(
      {
        mspa: fc.constantFrom('opt-out-option', 'service-provider', 'else'),
        notice: fc.boolean(),
        sale: fc.boolean(),
        sharing: fc.boolean(),
        targetedAdvertising: fc.boolean(),
        child: fc.boolean(),
        additionalProcessing: fc.constantFrom('film', 'nobody'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...usSections),
        answers,
        options,
        fc.boolean(),
        ({ id, name }, given, wanted, gpc) => {
          scope.__gpp = () => [];
          setGpc(gpc);
          const decision = decisionOf(settings, given, gpc);
          const { gppString, applicableSections, signalStatus } = tell(name, wanted, decision);
          const read = new GppModel(gppString);
          expect(read.encode()).toBe(gppString);
          expect(read.getSectionIds()).toEqual([id]);
          expect(applicableSections).toEqual([id]);
          expect(signalStatus).toBe('ready');
          const section = read.getSection(name) as Record<string, unknown>;
          const { adverts, retarget, advertising } = decision.choices;
          const isGranted = !wanted.child && [adverts, retarget, advertising].every((one) => one === 'granted');
          const expected = isGranted ? (wanted.notice === false ? 0 : 2) : 1;
          expect(section['SaleOptOut']).toBe(wanted.sale === false ? 0 : expected);
          expect(section['TargetedAdvertisingOptOut'] ?? 0).toBe(
            wanted.targetedAdvertising === false || name === 'usca' ? 0 : expected,
          );
          if ('SharingOptOut' in section)
            expect(section['SharingOptOut']).toBe(wanted.sharing === false ? 0 : expected);
          if ('Gpc' in section) expect(section['Gpc']).toBe(gpc);
          const isCovered = wanted.mspa !== undefined && wanted.mspa !== 'else';
          expect(section['MspaCoveredTransaction']).toBe(isCovered ? 1 : 2);
          expect([section['SensitiveDataProcessing'] ?? 0].flat().every((one) => one === 0)).toBe(true);
        },
      ),
    );
  });

  it('says that whoever has not answered where an answer is asked for has opted out, and is not to be relied on', () => {
    const asks = settingsOf();
    const teller = startGpp(asks, readGppOptions({}), usSections[1]!);
    teller.tell(decisionOf(asks));
    expect(ping().parsedSections['usca']!['SaleOptOut']).toBe(1);
    expect(ping().signalStatus).toBe('not ready');
    teller.tell(answerAll(asks, 'granted'));
    expect(ping().parsedSections['usca']!['SaleOptOut']).toBe(2);
    expect(ping().signalStatus).toBe('ready');
  });

  it('takes Global Privacy Control for an answer where one is asked for, and Do Not Track for none of it', () => {
    setGpc(true);
    const asks = settingsOf();
    startGpp(asks, readGppOptions({}), usSections[1]!).tell(decisionOf(asks, undefined, true));
    expect(ping()).toMatchObject({ signalStatus: 'ready', parsedSections: { usca: { SaleOptOut: 1, Gpc: true } } });
    setGpc(false);
    Object.defineProperty(navigator, 'doNotTrack', { value: '1', configurable: true });
    scope.__gpp = () => [];
    const heeds = settingsOf({ doNotTrack: true, regime: 'opt-out' });
    startGpp(heeds, readGppOptions({}), usSections[1]!).tell(decisionOf(heeds, undefined, true));
    expect(ping()).toMatchObject({ signalStatus: 'ready', parsedSections: { usca: { SaleOptOut: 1, Gpc: false } } });
    Reflect.deleteProperty(navigator, 'doNotTrack');
  });

  it('says opted out where nothing that advertises is declared: nothing of it was granted', () => {
    const plain = settingsOf({ vendors: [{ id: 'counter', purpose: 'analytics' }], regime: 'opt-out' });
    startGpp(plain, readGppOptions({}), usSections[0]!).tell(answerAll(plain, 'granted'));
    expect(ping().parsedSections['usnat']).toMatchObject({ SaleOptOut: 1, SharingOptOut: 1, SaleOptOutNotice: 1 });
  });

  it('gives no notice where nothing is shown, and then says nothing of not having opted out', () => {
    const silent = settingsOf({ regime: 'none' });
    startGpp(silent, readGppOptions({}), usSections[0]!).tell(decisionOf(silent));
    expect(ping().parsedSections['usnat']).toMatchObject({ SaleOptOutNotice: 2, SaleOptOut: 0, SharingNotice: 2 });
  });
});

describe('the events of GPP', () => {
  const listen = (): string[] => {
    const heard: string[] = [];
    scope.__gpp!('addEventListener', (event: { eventName: string; data: unknown }) =>
      heard.push(`${event.eventName} ${String(event.data)}`),
    );
    return heard;
  };

  it('say "not ready" before a change, what changed, and "ready" behind it', () => {
    const teller = startGpp(settings, readGppOptions({}), usSections[0]!);
    teller.tell(decisionOf(settings));
    const heard = listen();
    teller.tell(answerAll(settings, 'denied'));
    expect(heard).toEqual([
      'listenerRegistered true',
      'signalStatus not ready',
      'sectionChange usnat',
      'signalStatus ready',
    ]);
  });

  it('say nothing of a decision that changes nothing', () => {
    const teller = startGpp(settings, readGppOptions({}), usSections[0]!);
    teller.tell(answerAll(settings, 'denied'));
    const heard = listen();
    teller.tell(answerAll(settings, 'denied'));
    expect(heard).toEqual(['listenerRegistered true']);
  });

  it('wait for whoever opens preferences, not for the banner of an opt-out', () => {
    const teller = startGpp(settings, readGppOptions({}), usSections[0]!);
    teller.tell(decisionOf(settings));
    const heard = listen();
    teller.show(true, false);
    teller.show(false, false);
    expect(heard.slice(1)).toEqual(['cmpDisplayStatus visible', 'cmpDisplayStatus hidden']);
    heard.length = 0;
    teller.show(true, true);
    teller.show(false, true);
    expect(heard).toEqual([
      'signalStatus not ready',
      'cmpDisplayStatus visible',
      'cmpDisplayStatus hidden',
      'signalStatus ready',
    ]);
  });

  it('end with "ready" behind an answer, which closes what was shown', () => {
    const teller = startGpp(settings, readGppOptions({}), usSections[0]!);
    teller.tell(decisionOf(settings));
    teller.show(true, true);
    const heard = listen();
    teller.tell({ ...answerAll(settings, 'denied'), via: 'preferences' });
    teller.show(false, true);
    expect(heard.slice(1)).toEqual(['cmpDisplayStatus hidden', 'sectionChange usnat', 'signalStatus ready']);
  });

  it('say an error, and that nothing is to be relied on', () => {
    const teller = startGpp(settings, readGppOptions({}), usSections[0]!);
    teller.tell(decisionOf(settings));
    const heard = listen();
    teller.fail();
    expect(heard.slice(1)).toEqual(['signalStatus not ready', 'cmpStatus error']);
  });

  it('are told by the library without a word in the console', () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    startGpp(settings, readGppOptions({}), usSections[0]!);
    expect(log).not.toHaveBeenCalled();
  });
});
