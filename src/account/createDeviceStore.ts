import { pageSettings } from '../handover/pageSettings.js';
import { attempt } from '../lib/attempt.js';
import { ACCOUNT } from '../lib/storageKeys.js';
import type { Decision } from '../types/index.js';
import type { DeviceState, DeviceStore } from './createAccount.js';

const DAY = 86_400_000;

const keyOf = (): string => (pageSettings()?.cookie.name ?? 'sekisho') + ACCOUNT;

/** What could not be stored: it holds for this page view. */
let unstored: DeviceState | undefined;

/** What is stored for a state. That a device differs may be said before anything is answered: with its time, for no record ends it. */
const format = (state: DeviceState): string => (state === 'apart' ? `apart ${Date.now()}` : state);

/** Where the page of an account remembers what there is to remember of the device. */
export interface PageDeviceStore extends DeviceStore {
  /**
   * Ends a difference that is as old as an answer can get, where nothing has been answered: else the record has the key removed when it
   * ends.
   */
  forgetOld(decision: Decision): void;
}

export const createDeviceStore = (): PageDeviceStore => ({
  // where it cannot be read, the device differs: nothing is taken, and nothing given
  read: () => {
    try {
      const stored = localStorage.getItem(keyOf()) ?? '';
      const found = unstored ?? stored;
      return found === '' || found === 'told' ? found : 'apart';
    } catch {
      return 'apart';
    }
  },
  write(state) {
    unstored = undefined;
    attempt(
      () => (state ? localStorage.setItem(keyOf(), format(state)) : localStorage.removeItem(keyOf())),
      () => (unstored = state),
    );
  },
  forgetOld({ status, at }) {
    attempt(() => {
      const [, since] = localStorage.getItem(keyOf())?.split(' ') ?? [];
      const isOld = Date.now() - Number(since) > pageSettings()!.cookie.days * DAY;
      if (status === 'undecided' && !at && isOld) localStorage.removeItem(keyOf());
    });
  },
});
