/** A page that stays open while its decision is overtaken: by another window, or by time. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../../src/consent/startConsent.js';
import type { Consent, Options } from '../../../src/types/index.js';
import type { Port } from '../../../src/types/internal.js';
import { settingsOf } from '../settings.js';

vi.mock('../../../src/consent/receiptOutbox.js', () => ({ createReceiptOutbox: () => () => {} }));

const NOW = Date.parse('2026-06-15T12:00:00Z');
const DAY = 86_400_000;

let consent: Consent;
let port: Port;
const told = vi.fn();
const started: Consent[] = [];

const start = (options: Options = {}): Consent => {
  const mounted = { show: async () => {}, placehold: async () => {}, hide() {}, destroy() {} };
  const loadInterface = async () => ({ mount: (given: Port) => ((port = given), mounted) });
  const one = startConsent(settingsOf({ guard: 'off', banner: 'manual', ...options }), {
    loadInterface,
    loadReceipts: () => Promise.resolve(),
  });
  started.push(one);
  return one;
};
/** Begins to note what the page is told. */
const listen = (): void => {
  consent.subscribe(told);
  told.mockClear();
};

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'sekisho=; max-age=0';
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
});
afterEach(() => {
  for (const one of started.splice(0)) one.destroy();
  vi.restoreAllMocks();
});

describe('a notice that is dismissed', () => {
  const policy: Options['policy'] = {
    version: '2',
    revisions: [
      { version: '1', date: '2026-01-01', change: 'first', kind: 'minor' },
      { version: '2', date: '2026-06-20', change: 'more', kind: 'material' },
    ],
  };
  beforeEach(async () => {
    consent = start({ policy });
    consent.grant();
    await consent.show('notice');
    listen();
  });

  it('is noted, and nobody is told of a change', () => {
    expect(consent.decision.changes).toHaveLength(1);
    port.acknowledge();
    expect(consent.decision).toMatchObject({ status: 'decided', changes: [] });
    expect(told).not.toHaveBeenCalled();
  });

  it('after its day puts into force that the grants are void', () => {
    vi.mocked(Date.now).mockReturnValue(NOW + 10 * DAY);
    port.acknowledge();
    expect(consent.decision.status).toBe('outdated');
    expect(told).toHaveBeenCalledExactlyOnceWith(consent.decision);
    expect(consent.isGranted('film')).toBe(false);
  });
});

describe('an answer that another window has given already, of which this one has not heard', () => {
  beforeEach(() => {
    consent = start();
    consent.grant();
  });

  it('is put into force here, too', () => {
    listen();
    start().withdraw();
    expect(consent.isGranted('film')).toBe(true);
    consent.withdraw();
    expect(consent.isGranted('film')).toBe(false);
    start().grant('film');
    consent.grant('film');
    expect(consent.isGranted('film')).toBe(true);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('is no answer of an object that has been destroyed', () => {
    consent.withdraw();
    listen();
    consent.destroy();
    start().grant();
    consent.grant();
    expect(told).not.toHaveBeenCalled();
  });
});
