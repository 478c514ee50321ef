/** The account of a page beside the interface: what a sign-in makes of the layer that is open, of none, and of one that is only loaded. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccount } from '../../../src/account.js';
import { createConsent } from '../../../src/index.js';
import type { Account, Consent, Options } from '../../../src/types/index.js';
import * as parts from '../../../src/ui/shell/loadParts.js';
import { en } from '../locales.js';
import { eventually } from '../../rig/eventually.js';

vi.mock('../../../src/consent/receiptOutbox.js', () => ({ createReceiptOutbox: () => () => {} }));

const SCOPE = en.account['account.scope'].trim();
const find = (selector: string): HTMLElement | null | undefined =>
  document.querySelector('sekisho-root')?.shadowRoot?.querySelector(selector);
const onTaken = vi.fn();
let consent: Consent;
let account: Account;
/** Has the account answer that it keeps nothing yet. */
let answer: () => void;

const start = async (view: 'banner' | 'preferences', options: Pick<Options, 'regime'> = {}): Promise<void> => {
  consent = createConsent({
    vendors: [{ id: 'stats', purpose: 'analytics' }],
    language: 'en',
    banner: 'manual',
    guard: 'off',
    ...options,
  });
  const load = (): Promise<null> => new Promise((resolve) => (answer = () => resolve(null)));
  account = createAccount(consent, { load, save: () => Promise.resolve(), onTaken });
  await consent.show(view);
};

/** The pointer comes to *Choose*, which loads preferences. */
const pointAtChoose = async (): Promise<void> => {
  const loading = vi.spyOn(parts, 'loadParts');
  find('[part~=choose]')!.dispatchEvent(new Event('pointerenter'));
  await loading.mock.results[0]!.value;
  loading.mockRestore();
};

const signIn = async (meanwhile: () => Promise<void> = async () => {}): Promise<void> => {
  answer = () => {};
  const done = account.signIn();
  await Promise.resolve();
  await meanwhile();
  answer();
  await done;
};

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  localStorage.clear();
  document.cookie = 'sekisho=; max-age=0';
  onTaken.mockClear();
});
afterEach(async () => {
  account.signOut();
  consent.destroy();
  await eventually(() => expect(document.querySelector('sekisho-root')).toBe(null));
});

describe('a sign-in', () => {
  it.each([
    ['alone', async () => {}, async () => {}],
    ['after preferences were loaded ahead of a click', pointAtChoose, async () => {}],
    ['while preferences are loaded ahead of a click', async () => {}, pointAtChoose],
  ])('has an open banner, and no other layer, say what an answer holds for: %s', async (_, before, meanwhile) => {
    await start('banner');
    expect(find('[part=banner]')!.textContent).not.toContain(SCOPE);
    await before();
    await signIn(meanwhile);
    await eventually(() => expect(find('[part=banner]')?.textContent ?? '').toContain(SCOPE));
    expect(find('[part=preferences]')).toBe(null);
  });

  it('has open preferences say it', async () => {
    await start('preferences');
    await signIn();
    await eventually(() => expect(find('[part=preferences]')?.textContent ?? '').toContain(SCOPE));
  });

  it('opens nothing that was closed again without an answer', async () => {
    await start('preferences', { regime: 'opt-out' });
    find('[part~=cancel]')!.click();
    const onShow = vi.fn();
    document.addEventListener('sekisho:show', onShow);
    await signIn();
    await new Promise((resolve) => setTimeout(resolve));
    document.removeEventListener('sekisho:show', onShow);
    expect(find('[part=preferences]')).toBe(null);
    expect(onShow).not.toHaveBeenCalled();
  });
});
