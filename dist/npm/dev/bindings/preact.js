import { createContext, createElement } from 'preact';
import { jsx, Fragment } from 'preact/jsx-runtime';
import { useContext, useMemo, useCallback, useState, useRef, useEffect, useLayoutEffect } from 'preact/hooks';
import { addScript } from './addScript.js';
import { createGateStore } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { writeIds, idsOf, grants } from './grants.js';
import { withLatest } from './withLatest.js';
import { closedSource, openSource } from './openSource.js';

const SourceContext = createContext(closedSource);
/**
 * Lets the components in it follow the visitor's decision. What it is given is read at its first render. Without it, and where
 * its consent object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
const ConsentProvider = ({ consent, decision, children }) => {
    const [source] = useState(() => openSource({ consent, decision }));
    return jsx(SourceContext.Provider, { value: source, children: children });
};
/** What a component follows: what the server rendered where it may be hydrated, then what is in force. */
const useStore = (store) => {
    const { first } = useContext(SourceContext);
    const [, draw] = useState();
    const isLive = useRef(false);
    useLayoutEffect(() => {
        isLive.current = true;
        draw({});
        return store.subscribe(() => draw({}));
    }, [store]);
    return isLive.current ? store.read() : first(store);
};
/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
const useSekisho = () => useContext(SourceContext).consent;
/** The decision in force. On servers, and in the first render, the provider's. */
const useDecision = () => useStore(useContext(SourceContext));
/** Whether everything named is granted. */
const useConsent = (id) => grants(useDecision(), id);
/** Renders its children only while everything named is granted, or let pass once. */
const ConsentGate = ({ id, placeholder, children, ...rest }) => {
    const source = useContext(SourceContext);
    const named = writeIds(id);
    const store = useMemo(() => createGateStore(source, () => named.split(' ')), [source, named]);
    const state = useStore(store);
    const open = useCallback((place) => void (place && openPlace(place, source, store)), [source, store]);
    if (state === 'granted')
        return jsx(Fragment, { children: children });
    const isHeld = state === 'held';
    if (isHeld && placeholder !== undefined)
        return jsx(Fragment, { children: typeof placeholder === 'function' ? placeholder(store) : placeholder });
    return (createElement("div", { ...(isHeld ? rest : ONCE), key: state, ref: open, "data-gate": named }, isHeld ? undefined : children));
};
const ONCE = { 'data-once': '', style: { display: 'contents' } };
/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
const ConsentScript = (props) => {
    const { id, src, code } = props;
    const key = [...idsOf(id), src, code].join(' ');
    const latest = useRef(props);
    useEffect(() => void (latest.current = props));
    useEffect(() => addScript(withLatest(latest)), [key]);
    return null;
};
/** A button that opens preferences. */
const PreferencesButton = (props) => (jsx("button", { type: "button", "data-sekisho": "preferences", ...props }));

export { ConsentGate, ConsentProvider, ConsentScript, PreferencesButton, useConsent, useDecision, useSekisho };
