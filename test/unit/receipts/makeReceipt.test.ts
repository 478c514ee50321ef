import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerAll, answerNamed } from '../../../src/consent/answerAll.js';
import { decide } from '../../../src/consent/decide.js';
import { makeReceipt } from '../../../src/receipts/makeReceipt.js';
import { randomId } from '../../../src/receipts/randomId.js';
import type { ConsentRecord } from '../../../src/record/codec.js';
import type { Choice, Options, Receipt, Regime, Via } from '../../../src/types/index.js';
import { settingsOf, vendors } from '../settings.js';

const schema: object = JSON.parse(readFileSync('docs/receipt.schema.json', 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const NOW = Date.parse('2026-06-15T12:00:00Z');

/** A visitor's history: each step is an answer, and gives a receipt. */
const follow = (options: Options, steps: readonly (readonly [Choice, readonly string[], Via])[]): Receipt[] => {
  const settings = settingsOf(options);
  let record: ConsentRecord | undefined;
  const receipts: Receipt[] = [];
  for (const [choice, ids, via] of steps) {
    const now = NOW + receipts.length * 60_000;
    const facts = { settings, gpc: false, now };
    const before = decide({ ...facts, record });
    const answers = ids.length ? answerNamed(choice, ids, settings, before) : answerAll(choice, via, before, settings);
    record = amendRecord(record, before, answers, settings, now);
    receipts.push(
      makeReceipt(
        settings,
        {
          decision: decide({ ...facts, record, via }),
          answered: Object.keys(answers),
          shown: via === 'api' ? undefined : { language: 'ja', text: 'x' },
          version: settings.policy.version,
        },
        {
          id: randomId(),
          previous: receipts[receipts.length - 1],
          textHash: null,
          gpc: false,
          now,
          origin: 'https://shop.example',
        },
      ),
    );
  }
  return receipts;
};

const stateOf = (receipt: Receipt, id: string) =>
  [...receipt.purposes, ...receipt.recipients].find((row) => row.id === id)!.state;

describe('a receipt', () => {
  it('is of the published schema, whatever was answered, in every regime (R52, F1)', () => {
    const anyStep = fc.tuple(
      fc.constantFrom<Choice>('granted', 'denied'),
      fc.subarray(['functional', 'advertising', 'counter', 'film', 'adverts']),
      fc.constantFrom<Via>('banner', 'preferences', 'placeholder', 'api'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom<Regime>('opt-in', 'opt-out', 'notice'),
        fc.array(anyStep, { minLength: 1, maxLength: 5 }),
        fc.constantFrom<Options>(
          {},
          { policy: { url: '/p', version: '7', jurisdiction: 'JP' }, contacts: { name: 'K.K.' } },
        ),
        (regime, steps, options) => {
          for (const receipt of follow({ ...options, regime }, steps)) {
            expect(validate(JSON.parse(JSON.stringify(receipt))), JSON.stringify(validate.errors)).toBe(true);
          }
        },
      ),
    );
  });

  it('is refused by the schema when a field is missing, added or of another kind', () => {
    const [receipt] = follow({}, [['granted', [], 'banner']]);
    expect(validate(receipt)).toBe(true);
    for (const key of Object.keys(receipt!)) {
      const { [key as keyof Receipt]: _, ...rest } = receipt!;
      expect(validate(rest), key).toBe(false);
    }
    for (const other of [
      { ...receipt, ip: '192.0.2.1' },
      { ...receipt, id: '1' },
      { ...receipt, regime: 'implied' },
    ])
      expect(validate(other)).toBe(false);
  });

  it('says who asked, what was answered, how, when and until when, and names the recipients (R12, R31, R55, R61, R63)', () => {
    const [receipt] = follow(
      {
        site: 'Shop',
        policy: { url: { en: '/p', ja: '/ja/p' }, version: '2', jurisdiction: 'JP', authoritativeLanguage: 'ja' },
        contacts: {
          name: { en: 'Shop K.K.', ja: '株式会社ショップ' },
          address: '京都',
          email: 'p@shop.example',
          dpo: '佐藤',
        },
      },
      [['granted', ['advertising'], 'preferences']],
    );
    expect(receipt).toMatchObject({
      previous: null,
      event: {
        state: 'dpv:ConsentGiven',
        time: '2026-06-15T12:00:00.000Z',
        validUntil: '2026-12-12T12:00:00.000Z',
        by: 'visitor',
        method: 'preferences',
      },
      controller: { name: '株式会社ショップ', address: '京都', email: 'p@shop.example', dpo: '佐藤' },
      notice: { language: 'ja', policyVersion: '2', authoritativeLanguage: 'ja' },
      jurisdiction: 'JP',
      retention: 'P180D',
      withdrawal: 'https://shop.example/#sekisho',
    });
    expect(receipt!.notice.policy).toMatch(/\/ja\/p$/);
    expect(receipt!.recipients.map(({ id }) => id)).toEqual(['counter', 'adverts', 'retarget', 'film']);
    expect([stateOf(receipt!, 'adverts'), stateOf(receipt!, 'film')]).toEqual([
      'dpv:ConsentGiven',
      'dpv:ConsentUnknown',
    ]);
  });

  it('of a withdrawal is a new one, linked to the one before (R51)', () => {
    const [given, kept, withdrawn, again] = follow({}, [
      ['granted', [], 'banner'],
      ['denied', ['film'], 'api'],
      ['denied', [], 'preferences'],
      ['denied', [], 'preferences'],
    ]) as [Receipt, Receipt, Receipt, Receipt];
    expect([kept.previous, withdrawn.previous]).toEqual([given.id, kept.id]);
    expect(new Set([given, kept, withdrawn].map(({ principal }) => principal)).size).toBe(1);
    // with it the chain ends
    expect([again.previous, again.principal]).toEqual([null, null]);
    expect([given, kept, withdrawn, again].map(({ event }) => event.state)).toEqual([
      'dpv:ConsentGiven',
      'dpv:ConsentGiven',
      'dpv:ConsentWithdrawn',
      'dpv:ConsentRefused',
    ]);
    expect([stateOf(kept, 'film'), stateOf(withdrawn, 'film'), stateOf(withdrawn, 'adverts')]).toEqual([
      'dpv:ConsentWithdrawn',
      'dpv:ConsentRefused',
      'dpv:ConsentWithdrawn',
    ]);
    expect(kept.event.by).toBe('site');
    expect(kept.notice.language).toBeNull();
  });

  it('of a refusal carries no number that links it to another, before a grant and after one was taken back', () => {
    const steps = ['denied', 'denied', 'granted', 'denied', 'denied', 'granted'] as const;
    const made = follow(
      {},
      steps.map((choice) => [choice, [], 'banner']),
    );
    expect(made.map(({ previous, principal }) => [previous !== null, principal !== null])).toEqual([
      ...[
        [false, false],
        [false, false],
        [false, true],
        [true, true],
        [false, false],
        [false, true],
      ],
    ]);
    const [, , first, , , second] = made;
    expect(second!.principal).not.toBe(first!.principal);
    const numbers = (receipt: Receipt): string[] => JSON.stringify(receipt).match(/[\da-f]{8}-[\da-f-]{27}/g) ?? [];
    for (const at of [0, 1, 4]) expect(numbers(made[at]!)).toEqual([made[at]!.id]);
  });

  it('calls nothing an answer that the regime decided, nor what was left out (R34, R35)', () => {
    const scoring = { vendors, purposes: [{ id: 'scoring', label: 'S', explicit: true }] };
    const [part] = follow({ regime: 'opt-out' }, [['granted', ['film'], 'placeholder']]);
    expect(stateOf(part!, 'adverts')).toBe('dpv:ConsentUnknown');
    const [all] = follow(scoring, [['granted', [], 'banner']]);
    expect(all!.purposes.find(({ id }) => id === 'scoring')).toMatchObject({
      choice: 'denied',
      state: 'dpv:ConsentUnknown',
      type: null,
    });
    const [own] = follow(scoring, [['granted', ['scoring'], 'preferences']]);
    expect(own!.purposes.find(({ id }) => id === 'scoring')).toMatchObject({
      state: 'dpv:ConsentGiven',
      type: 'dpv:ExplicitlyExpressedConsent',
    });
  });

  it('says of no answer by code that somebody expressed it, also once a visitor answers another part', () => {
    const typeIn = (receipt: Receipt | undefined) => receipt!.purposes.find(({ id }) => id === 'advertising')!.type;
    const [byCode, other, own] = follow({}, [
      ['granted', [], 'api'],
      ['granted', ['film'], 'placeholder'],
      ['granted', [], 'banner'],
    ]);
    expect([typeIn(byCode), typeIn(other), typeIn(own)]).toEqual([null, null, 'dpv:ExpressedConsent']);
  });

  it('names the version in force, not one that is only announced (R59)', () => {
    const revisions = [
      { version: '1', date: '2026-01-01', change: '', kind: 'material' as const },
      { version: '2', date: '2026-12-01', change: '', kind: 'material' as const },
    ];
    const [receipt] = follow({ policy: { version: '2', revisions } }, [['granted', [], 'banner']]);
    expect(receipt!.notice).toMatchObject({ policyVersion: '1', policyEffectiveFrom: '2026-01-01' });
  });
});
