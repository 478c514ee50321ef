/** The account of a page, beside a consent object of the core: where it is remembered that a device differs. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccount } from '../../../src/account.js';
import { createConsent } from '../../../src/index.js';
import type { Account, AccountOptions, Choice, Consent } from '../../../src/types/index.js';
import { prerender } from '../prerender.js';
import { eventually } from '../../rig/eventually.js';

vi.mock('../../../src/consent/receiptOutbox.js', () => ({ createReceiptOutbox: () => () => {} }));

const KEY = 'shop.account';
const onTaken = vi.fn();
const save = vi.fn(async (_answers: unknown) => {});
let stored: Record<string, readonly [Choice, number]>;
let consent: Consent;
let account: Account | undefined;

const start = (): Consent =>
  createConsent({
    vendors: [
      { id: 'ads', purpose: 'advertising' },
      { id: 'stats', purpose: 'analytics' },
    ],
    banner: 'manual',
    guard: 'off',
    cookie: { name: 'shop', days: 365 },
  });
const sign = (options: Partial<AccountOptions> = {}): Account =>
  createAccount(consent, { load: async () => ({ version: 1, answers: stored }), save, onTaken, ...options });

beforeEach(() => {
  localStorage.clear();
  document.cookie = 'shop=; max-age=0';
  stored = {};
  consent = start();
});
afterEach(() => {
  account?.signOut();
  consent.destroy();
  vi.restoreAllMocks();
  save.mockClear();
  onTaken.mockClear();
});

describe('the account of a page', () => {
  it('takes the place of one before: the visitor is told once, and an answer is given once', async () => {
    sign({ isSignedIn: true });
    account = sign({ isSignedIn: true });
    await account.settled();
    consent.deny('ads');
    await account.settled();
    await eventually(() => expect(save).toHaveBeenCalledOnce());
    await eventually(() => expect(onTaken).toHaveBeenCalledOnce());
  });

  it('ends with the consent object: what was under way then tells nobody and saves nothing', async () => {
    let answer: (given: unknown) => void = () => {};
    const load = vi.fn(() => new Promise((resolve) => (answer = resolve)));
    account = sign({ load });
    const signedIn = account.signIn();
    await eventually(() => expect(load).toHaveBeenCalled());
    consent.destroy();
    answer({ version: 1, answers: { ads: ['granted', 1] } });
    await signedIn;
    expect([save, onTaken].map(({ mock }) => mock.calls)).toEqual([[], []]);
    expect(localStorage.getItem('shop')).toBe(null);
  });

  it('remembers under the record’s name that the device differs, and obeys another tab that says so', async () => {
    consent.deny('stats');
    account = sign();
    account.keepApart();
    expect(localStorage.getItem(KEY)).toMatch(/^apart \d+$/);
    account.keepApart(false);
    await account.signIn();
    expect(localStorage.getItem(KEY)).toBe('told');
    save.mockClear();
    localStorage.setItem(KEY, 'apart');
    consent.deny('ads');
    await account.settled();
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps nothing of a visitor who does not answer, and what they were told with the answer', async () => {
    account = sign();
    await account.signIn();
    expect(localStorage.getItem(KEY)).toBe(null);
    consent.deny('ads');
    await eventually(() => expect(localStorage.getItem(KEY)).toBe('told'));
  });

  it.each([
    ['where nothing is answered, as an answer of its time would', 400, false, null],
    ['not before', 300, false, 'apart'],
    ['not while an answer counts', 400, true, 'apart'],
  ])('ends a difference %s', async (_, days, isAnswered, left) => {
    if (isAnswered) consent.deny('ads');
    localStorage.setItem(KEY, `apart ${Date.now() - days * 86_400_000}`);
    account = sign({ isSignedIn: true });
    await account.settled();
    expect(localStorage.getItem(KEY)?.split(' ')[0] ?? null).toBe(left);
    expect(save).not.toHaveBeenCalled();
  });

  it('ends no difference before somebody has come to the page: it is not known what has been answered', async () => {
    consent.deny('ads');
    consent.destroy();
    localStorage.setItem(KEY, `apart ${Date.now() - 400 * 86_400_000}`);
    const activate = prerender();
    consent = start();
    account = sign({ isSignedIn: true });
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    activate();
    await account.settled();
    expect(localStorage.getItem(KEY)).toMatch(/^apart/);
    expect(save).not.toHaveBeenCalled();
  });

  it('differs on this page view, too, where that cannot be stored, and where storage cannot be read', async () => {
    account = sign();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation((name) => {
      if (name === KEY) throw new Error('full');
    });
    account.keepApart();
    full.mockRestore();
    await account.signIn();
    consent.deny('ads');
    await account.settled();
    expect([save, onTaken].map(({ mock }) => mock.calls)).toEqual([[], []]);
    account.keepApart(false);
    await account.settled();
    expect(save).toHaveBeenCalled();
    save.mockClear();
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    consent.deny('stats');
    await account.settled();
    expect(save).not.toHaveBeenCalled();
  });

  it('waits until somebody comes to a page that was prerendered, and overrides nothing that was answered before', async () => {
    const now = Math.floor(Date.now() / 1000);
    consent.deny('ads');
    consent.destroy();
    const activate = prerender();
    consent = start();
    stored = { ads: ['granted', now - 60], stats: ['granted', now - 60] };
    const load = vi.fn(async () => ({ version: 1, answers: stored }));
    account = sign({ isSignedIn: true, load });
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    expect([load, onTaken].map(({ mock }) => mock.calls)).toEqual([[], []]);
    activate();
    await account.settled();
    expect(load).toHaveBeenCalledOnce();
    expect(consent.decision.choices).toMatchObject({ ads: 'denied', stats: 'granted' });
    expect(save).toHaveBeenCalledOnce();
    expect(save.mock.calls[0]![0]).toMatchObject({
      answers: { ads: ['denied', expect.any(Number)], stats: stored.stats },
    });
  });
});
