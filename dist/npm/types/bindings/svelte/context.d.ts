import { type Readable } from 'svelte/store';
import type { Consent, Decision } from '../../types/index.js';
import { type Ids } from '../grants.js';
import { type Source, type SourceOptions, type Store } from '../openSource.js';
/**
 * Lets the component that calls it, and all in it, follow the visitor's decision. Without it, and where its consent object cannot
 * be had, everything is denied.
 *
 * @example
 * setSekisho({ consent: () => createConsent({ vendors: [vimeo] }) });
 */
export declare const setSekisho: (options?: SourceOptions) => void;
export declare const useSource: () => Source;
/** What a component follows: what the server rendered where it may be hydrated, then what is in force. */
export declare const follow: <Value>(store: Store<Value>) => Readable<Value>;
/** The page's consent object. On servers, and where nobody called `setSekisho`, one that denies everything and does nothing. */
export declare const useSekisho: () => Consent;
/** The decision in force. On servers, and until the component is mounted, that which `setSekisho` was given. */
export declare const useDecision: () => Readable<Decision>;
/** Whether everything named is granted. */
export declare const useConsent: (id: Ids) => Readable<boolean>;
