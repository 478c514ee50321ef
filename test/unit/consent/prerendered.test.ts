/** A page that runs before anybody has come to it. What browsers themselves do there is in test/browser/life.test.ts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../../src/consent/startConsent.js';
import type { Consent } from '../../../src/types/index.js';
import { prerender } from '../prerender.js';
import { settingsOf } from '../settings.js';

vi.mock('../../../src/consent/receiptOutbox.js', () => ({ createReceiptOutbox: () => () => {} }));

let activate: () => void;
let consent: Consent;
const loadInterface = vi.fn(() => new Promise(() => {}));
const start = (): Consent =>
  startConsent(settingsOf({ guard: 'off' }), { loadInterface, loadReceipts: () => Promise.resolve() });

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'sekisho=; max-age=0';
  loadInterface.mockClear();
  activate = prerender();
  consent = start();
});
afterEach(() => {
  activate();
  consent.destroy();
});

describe('a page that is prerendered', () => {
  it('asks once somebody has come', () => {
    expect(loadInterface).not.toHaveBeenCalled();
    activate();
    expect(loadInterface).toHaveBeenCalledOnce();
  });

  it('asks nothing for a consent object that has been destroyed before', () => {
    consent.destroy();
    activate();
    expect(loadInterface).not.toHaveBeenCalled();
  });

  it('is told of what other pages have answered meanwhile once, when somebody comes', () => {
    const told = vi.fn();
    consent.subscribe(told);
    for (let times = 0; times < 3; times += 1) dispatchEvent(Object.assign(new Event('storage'), { key: 'sekisho' }));
    dispatchEvent(new Event('visibilitychange'));
    expect(told).toHaveBeenCalledOnce();
    const reads = vi.spyOn(Storage.prototype, 'getItem');
    activate();
    expect(told).toHaveBeenCalledTimes(2);
    expect(reads.mock.calls.filter(([key]) => key === 'sekisho')).toHaveLength(1);
    reads.mockRestore();
  });

  it('grants nothing that a polluted prototype says', () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    polluted.counter = 'granted';
    try {
      consent.destroy();
      consent = start();
      expect(consent.isGranted('counter')).toBe(false);
    } finally {
      delete polluted.counter;
    }
  });

  it('keeps of what was answered for one that has been destroyed before the refusals alone', () => {
    consent.grant('counter');
    consent.deny('adverts');
    consent.destroy();
    activate();
    consent = start();
    expect(consent.decision.unanswered).toContain('counter');
    expect(consent.decision.unanswered).not.toContain('adverts');
    expect(consent.isGranted('counter')).toBe(false);
  });
});
