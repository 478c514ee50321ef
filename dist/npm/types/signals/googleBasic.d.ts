/**
 * Google Consent Mode v2, basic mode: Google's tags are held until permitted; those that then load find the choices.
 * https://developers.google.com/tag-platform/security/guides/consent
 */
import type { Vendor } from '../types/index.js';
import type { CreateSignal } from './Signal.js';
/** Google's types, by the purpose that each stands under. */
export declare const consentTypes: <Value>(choose: (purpose: string) => Value) => Record<string, Value>;
/** Google's types are page-wide: one is granted only if every Google vendor of its purpose is, or the purpose where none is. */
export declare const idsOf: (purpose: string, vendors: readonly Vendor[]) => readonly string[];
/**
 * Queues commands of ours. While no tag of Google's reads the queue (one that does puts a `push` of its own there), each stands
 * behind the one before it, and in front of what the page has queued meanwhile: a `config` that waits for its tag would else be
 * sent as denied, though the visitor has accepted.
 */
export declare const createQueue: () => ((...parts: unknown[]) => void);
/** Those of the declared vendors that Google Consent Mode speaks for. */
export declare const googleVendors: (vendors: readonly Vendor[]) => readonly Vendor[];
/** Speaks for the declared Google vendors; stays silent if there are none. */
export declare const createGoogleBasicSignal: CreateSignal;
