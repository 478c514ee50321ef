import { afterEach, describe, expect, it } from 'vitest';
import { createReceiptOutbox } from '../../../src/consent/receiptOutbox.js';
import { issue } from '../../../src/receipts/issue.js';
import type { Receipt } from '../../../src/types/index.js';
import type { Settings } from '../../../src/types/internal.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';

afterEach(() => localStorage.clear());

/** The receipt of an answer that was given while answers went to an account or did not, made when they do or do not. */
const receiptOf = async (isGivenSo: boolean, isMadeSo: boolean): Promise<Receipt> => {
  let isForAccount = isGivenSo;
  const settings: Settings = {
    ...settingsOf(),
    load: () => Promise.reject(new Error()),
    isForAccount: () => isForAccount,
  };
  const note = createReceiptOutbox(settings, () => new Promise(() => {}));
  note({ ...UNDECIDED, at: 1_800_000_000_000, choices: { film: 'granted' } }, ['film']);
  isForAccount = isMadeSo;
  const made = new Promise<Receipt>((resolve) => {
    const hear = (event: Event): void => resolve((event as CustomEvent<Receipt>).detail);
    document.addEventListener('sekisho:receipt', hear, { once: true });
  });
  await issue(settings);
  return made;
};

describe('what a receipt says an answer holds for', () => {
  it('is what it was when the answer was given, whenever the receipt is made', async () => {
    expect((await receiptOf(true, false)).scope).toBe('account');
    expect((await receiptOf(false, true)).scope).toBeUndefined();
  });
});
