import { getContext, onMount, setContext } from 'svelte';
import { derived, type Readable, readable } from 'svelte/store';
import type { Consent, Decision } from '../../types/index.js';
import { grants, type Ids } from '../grants.js';
import { closedSource, openSource, type Source, type SourceOptions, type Store } from '../openSource.js';

const KEY = Symbol.for('sekisho.svelte');

/**
 * Lets the component that calls it, and all in it, follow the visitor's decision. Without it, and where its consent object cannot
 * be had, everything is denied.
 *
 * @example
 * setSekisho({ consent: () => createConsent({ vendors: [vimeo] }) });
 */
export const setSekisho = (options: SourceOptions = {}): void => void setContext(KEY, openSource(options));

export const useSource = (): Source => getContext<Source | undefined>(KEY) ?? closedSource;

/** What a component follows: what the server rendered where it may be hydrated, then what is in force. */
export const follow = <Value>(store: Store<Value>): Readable<Value> => {
  let isMounted = false;
  const started = new Set<() => void>();
  onMount(() => {
    isMounted = true;
    for (const start of [...started]) start();
  });
  return readable(useSource().first(store), (set) => {
    let end = (): void => {};
    const start = (): void => {
      started.delete(start);
      set(store.read());
      end = store.subscribe(() => set(store.read()));
    };
    if (isMounted) start();
    else started.add(start);
    return () => {
      started.delete(start);
      end();
    };
  });
};

/** The page's consent object. On servers, and where nobody called `setSekisho`, one that denies everything and does nothing. */
export const useSekisho = (): Consent => useSource().consent;

/** The decision in force. On servers, and until the component is mounted, that which `setSekisho` was given. */
export const useDecision = (): Readable<Decision> => follow(useSource());

/** Whether everything named is granted. */
export const useConsent = (id: Ids): Readable<boolean> => derived(useDecision(), (decision) => grants(decision, id));
