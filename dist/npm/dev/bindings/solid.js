import { createContext, splitProps, createMemo, untrack, createComponent, createEffect, onCleanup, mergeProps, useContext, createSignal, sharedConfig, onMount } from 'solid-js';
import { Dynamic, isServer } from 'solid-js/web';
import { addScript } from './addScript.js';
import { createGateStore } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { writeIds, grants } from './grants.js';
import { closedSource, openSource } from './openSource.js';

/** The npm entry `sekisho/solid`. */
const SourceContext = createContext(closedSource);
/**
 * Lets the components in it follow the visitor's decision. What it is given is read once. Without it, and where its consent
 * object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
const ConsentProvider = (props) => createComponent(SourceContext.Provider, {
    value: openSource(props),
    get children() {
        return props.children;
    },
});
const useSource = () => useContext(SourceContext);
/** What a component follows: what the server rendered until it is hydrated, then what is in force. */
const follow = ({ subscribe, read, rendered }) => {
    const [value, setValue] = createSignal(isServer || sharedConfig.context ? rendered() : read());
    const tell = () => void setValue(read);
    onMount(() => {
        tell();
        onCleanup(subscribe(tell));
    });
    return value;
};
/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
const useSekisho = () => useSource().consent;
/** The decision in force. On servers, and while the page is hydrated, the provider's. */
const useDecision = () => follow(useSource());
/** Whether everything named is granted. */
const useConsent = (id) => {
    const decision = useDecision();
    return createMemo(() => grants(decision(), typeof id === 'function' ? id() : id));
};
/** Renders its children only while everything named is granted, or let pass once. */
const ConsentGate = (props) => {
    const source = useSource();
    const [own, rest] = splitProps(props, ['id', 'placeholder', 'children']);
    /** What is drawn for ids that stay. */
    const createGate = (named) => {
        const store = createGateStore(source, () => named.split(' '));
        const state = follow(store);
        const createPlace = (props) => createComponent(Dynamic, mergeProps(props, {
            component: 'div',
            ref: (place) => onMount(() => openPlace(place, source, store)),
            'data-gate': named,
        }));
        return createMemo(() => {
            if (state() === 'granted')
                return own.children;
            if (state() === 'once')
                return createPlace({
                    'data-once': '',
                    style: 'display:contents',
                    get children() {
                        return own.children;
                    },
                });
            const { placeholder } = own;
            if (typeof placeholder === 'function' && placeholder.length)
                return placeholder(store);
            return placeholder === undefined ? createPlace(rest) : placeholder;
        });
    };
    const named = createMemo(() => writeIds(own.id));
    return createMemo(() => {
        const ids = named();
        return untrack(() => createGate(ids));
    });
};
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
const ConsentScript = (props) => {
    createEffect(() => onCleanup(addScript({ ...props })));
    return null;
};
/** A button that opens preferences. */
const PreferencesButton = (props) => createComponent(Dynamic, mergeProps({ component: 'button', type: 'button', 'data-sekisho': 'preferences' }, props));

export { ConsentGate, ConsentProvider, ConsentScript, PreferencesButton, useConsent, useDecision, useSekisho };
