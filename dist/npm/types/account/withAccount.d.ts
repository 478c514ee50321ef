import type { Settings } from '../types/internal.js';
import type { AccountState } from './createAccount.js';
/** Settings with which the interface says what an answer holds for. What a law or a framework has shown stays. */
export declare const withAccount: (settings: Settings, state: AccountState) => Settings;
