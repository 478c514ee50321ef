/** What is left of a consent object that has been destroyed. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startConsent } from '../../../src/consent/startConsent.js';
import type { Consent } from '../../../src/types/index.js';
import { settingsOf } from '../settings.js';

vi.mock('../../../src/consent/receiptOutbox.js', () => ({ createReceiptOutbox: () => () => {} }));

let consent: Consent;
const mounted = { show: vi.fn(async () => {}), placehold: vi.fn(async () => {}), hide() {}, destroy() {} };
const loadInterface = vi.fn(async () => ({ mount: () => mounted }));
const start = (): Consent =>
  startConsent(settingsOf({ guard: 'off', banner: 'manual' }), {
    loadInterface,
    loadReceipts: () => Promise.resolve(),
  });

/** What Google was told of: the latest. */
const told = (): unknown =>
  ((window as { dataLayer?: IArguments[] }).dataLayer ?? []).reduce<unknown>(
    (latest, call) => (call[0] === 'consent' ? call : latest),
    undefined,
  );

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'sekisho=; max-age=0';
  delete (window as { dataLayer?: unknown }).dataLayer;
  consent = start();
});
afterEach(() => {
  consent.destroy();
  vi.clearAllMocks();
});

describe('a consent object that has been destroyed', () => {
  it('grants nothing, and tells signals of nothing', () => {
    consent.grant('film');
    consent.destroy();
    const before = told();
    const listener = vi.fn();
    consent.subscribe(listener);
    consent.grant('counter', 'adverts');
    consent.grant();
    expect(consent.isGranted('counter')).toBe(false);
    expect(told()).toEqual(before);
    expect(listener).toHaveBeenCalledOnce();
    consent = start();
    expect(consent.isGranted('film')).toBe(true);
    expect(consent.isGranted('counter')).toBe(false);
  });

  it('still takes a refusal, and has signals follow it', () => {
    consent.grant();
    expect([...(told() as unknown[])]).toMatchObject(['consent', 'update', { analytics_storage: 'granted' }]);
    consent.destroy();
    consent.withdraw();
    expect([...(told() as unknown[])]).toMatchObject(['consent', 'update', { analytics_storage: 'denied' }]);
    consent = start();
    expect(consent.isGranted('counter')).toBe(false);
    expect(consent.decision.status).toBe('decided');
  });

  it('shows and draws nothing', async () => {
    consent.destroy();
    await consent.show();
    await consent.disclose(document.createElement('div'));
    expect(loadInterface).not.toHaveBeenCalled();
    consent = start();
    await consent.show();
    consent.destroy();
    await consent.show();
    await consent.disclose(document.createElement('div'));
    expect(mounted.show).toHaveBeenCalledOnce();
    expect(mounted.placehold).not.toHaveBeenCalled();
  });
});
