import { afterEach, describe, expect, it } from 'vitest';
import { decide } from '../../../src/consent/decide.js';
import { amendRecord } from '../../../src/consent/amendRecord.js';
import { answerNamed } from '../../../src/consent/answerAll.js';
import { createReceiptOutbox } from '../../../src/consent/receiptOutbox.js';
import { issue } from '../../../src/receipts/issue.js';
import type { Choice, Options, Receipt } from '../../../src/types/index.js';
import { settingsOf, vendors } from '../settings.js';

afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const NOW = Date.parse('2026-06-15T12:00:00Z');
const load = (): Promise<never> => Promise.reject(new Error());

/** The receipt of answers that were given on one page, made by another. */
const receiptOf = async (
  answers: Readonly<Record<string, Choice>>,
  given: Options,
  made: Options,
): Promise<Receipt> => {
  const settings = { ...settingsOf(given), load };
  const facts = { settings, gpc: false, now: NOW };
  let decision = decide({ ...facts, record: undefined });
  const all = Object.entries(answers).map(([id, choice]) => answerNamed(choice, [id], settings, decision));
  const merged = Object.assign({}, ...all) as Record<string, Choice>;
  const record = amendRecord(undefined, decision, merged, settings, NOW);
  decision = decide({ ...facts, record, via: 'preferences' });
  createReceiptOutbox(settings, () => new Promise(() => {}))(decision, Object.keys(merged));
  const heard = new Promise<Receipt>((resolve) => {
    const hear = (event: Event): void => resolve((event as CustomEvent<Receipt>).detail);
    document.addEventListener('sekisho:receipt', hear, { once: true });
  });
  await issue({ ...settingsOf(made), load });
  return heard;
};

describe('a receipt that a later page makes', () => {
  const revisions = [
    { version: '1', date: '2026-01-01', change: '', kind: 'material' },
    { version: '2', date: '2026-06-01', change: '', kind: 'material' },
    { version: '3', date: '2026-09-01', change: '', kind: 'material' },
  ] as const;

  it.each([
    ['another version', { version: '1', url: '/old' }, { version: '2', url: '/new' }, ['1', null]],
    ['a version, where there was none', {}, { version: '2' }, [null, null]],
    ['no version any more', { version: '1' }, {}, ['1', null]],
    // the page with the second came later than its date
    ['a list of revisions', { version: '1' }, { version: '2', revisions: revisions.slice(0, 2) }, ['1', '2026-01-01']],
    ['a list that starts later', { version: '1' }, { version: '3', revisions: revisions.slice(1) }, ['1', null]],
    ['a version unexplained', { version: '3', revisions }, { version: '4', revisions }, ['2', '2026-06-01']],
  ] as const)('names the policy that was shown, where the page has %s', async (_, given, made, expected) => {
    const { notice } = await receiptOf({ adverts: 'granted' }, { policy: given }, { policy: made });
    expect([notice.policyVersion, notice.policyEffectiveFrom]).toEqual(expected);
    expect(notice.policy).toBeNull();
  });

  it('names the version in force then, not one that was announced', async () => {
    const given = { version: '3', revisions };
    const later = { version: '4', revisions: [...revisions, { ...revisions[2], version: '4', date: '2026-10-01' }] };
    const { notice } = await receiptOf({ adverts: 'granted' }, { policy: given }, { policy: later });
    expect([notice.policyVersion, notice.policyEffectiveFrom]).toEqual(['2', '2026-06-01']);
  });

  it('says nothing of whom the page that asked did not declare', async () => {
    const given = { vendors: vendors.filter(({ id }) => id !== 'film' && id !== 'counter') };
    const { purposes, recipients, event } = await receiptOf({ adverts: 'granted' }, given, {
      purposes: [{ id: 'scoring', label: 'S' }],
    });
    expect(recipients.map(({ id, state }) => [id, state])).toEqual([
      ['adverts', 'dpv:ConsentGiven'],
      ['retarget', 'dpv:ConsentUnknown'],
    ]);
    expect(purposes.map(({ id }) => id)).toEqual(['advertising']);
    expect(event.state).toBe('dpv:ConsentGiven');
  });

  it('says of the whole that something was granted, also where the page does not declare it', async () => {
    const made = { vendors: vendors.filter(({ id }) => id === 'film') };
    const receipt = await receiptOf({ adverts: 'granted', film: 'denied' }, {}, made);
    expect(receipt.event.state).toBe('dpv:ConsentGiven');
    expect(receipt.principal).toBe(receipt.id);
    expect(receipt.recipients.map(({ id, state }) => [id, state])).toEqual([['film', 'dpv:ConsentRefused']]);
  });
});
