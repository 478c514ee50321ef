import { onMount, setContext, getContext } from 'svelte';
import { readable, derived } from 'svelte/store';
import { grants } from '../grants.js';
import { closedSource, openSource } from '../openSource.js';

const KEY = Symbol.for('sekisho.svelte');
/**
 * Lets the component that calls it, and all in it, follow the visitor's decision. Without it, and where its consent object cannot
 * be had, everything is denied.
 *
 * @example
 * setSekisho({ consent: () => createConsent({ vendors: [vimeo] }) });
 */
const setSekisho = (options = {}) => void setContext(KEY, openSource(options));
const useSource = () => getContext(KEY) ?? closedSource;
/** What a component follows: what the server rendered where it may be hydrated, then what is in force. */
const follow = (store) => {
    let isMounted = false;
    const started = new Set();
    onMount(() => {
        isMounted = true;
        for (const start of [...started])
            start();
    });
    return readable(useSource().first(store), (set) => {
        let end = () => { };
        const start = () => {
            started.delete(start);
            set(store.read());
            end = store.subscribe(() => set(store.read()));
        };
        if (isMounted)
            start();
        else
            started.add(start);
        return () => {
            started.delete(start);
            end();
        };
    });
};
/** The page's consent object. On servers, and where nobody called `setSekisho`, one that denies everything and does nothing. */
const useSekisho = () => useSource().consent;
/** The decision in force. On servers, and until the component is mounted, that which `setSekisho` was given. */
const useDecision = () => follow(useSource());
/** Whether everything named is granted. */
const useConsent = (id) => derived(useDecision(), (decision) => grants(decision, id));

export { follow, setSekisho, useConsent, useDecision, useSekisho, useSource };
