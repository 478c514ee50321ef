import type { Account, AccountOptions, Consent } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** What the rest of the page knows of it. */
export interface AccountState {
    /** Whether answers are kept with the account: the visitor is signed in, and this device does not differ. */
    isOn(): boolean;
    readonly taken: Set<string>;
}
/** What is remembered of a device: that the visitor was told that answers are kept with the account, or that it differs. */
export type DeviceState = '' | 'told' | 'apart';
/** Where that is remembered: beside the record. */
export interface DeviceStore {
    read(): DeviceState;
    write(state: DeviceState): void;
}
export declare const createAccount: (consent: Consent, { load, save, isSignedIn, onTaken }: AccountOptions, settingsOf: () => Pick<Settings, 'vendors' | 'purposes'> | undefined, state: AccountState, device: DeviceStore) => Account;
