/** The npm entry `sekisho/preact`. */
import {
  type ButtonHTMLAttributes,
  type ComponentChildren,
  createContext,
  type HTMLAttributes,
  type ScriptHTMLAttributes,
  type VNode,
} from 'preact';
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Consent, Decision } from '../types/index.js';
import { addScript, type ScriptProps } from './addScript.js';
import { createGateStore, type GateActions } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { grants, type Ids, idsOf, writeIds } from './grants.js';
import { withLatest } from './withLatest.js';
import { closedSource, openSource, type SourceOptions, type Store } from './openSource.js';

export type { GateActions, Ids };

const SourceContext = createContext(closedSource);

export interface ConsentProviderProps extends SourceOptions {
  readonly children?: ComponentChildren;
}

/**
 * Lets the components in it follow the visitor's decision. What it is given is read at its first render. Without it, and where
 * its consent object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
export const ConsentProvider = ({ consent, decision, children }: ConsentProviderProps): VNode => {
  const [source] = useState(() => openSource({ consent, decision }));
  return <SourceContext.Provider value={source}>{children}</SourceContext.Provider>;
};

/** What a component follows: what the server rendered where it may be hydrated, then what is in force. */
const useStore = <Value,>(store: Store<Value>): Value => {
  const { first } = useContext(SourceContext);
  const [, draw] = useState<object>();
  const isLive = useRef(false);
  useLayoutEffect(() => {
    isLive.current = true;
    draw({});
    return store.subscribe(() => draw({}));
  }, [store]);
  return isLive.current ? store.read() : first(store);
};

/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
export const useSekisho = (): Consent => useContext(SourceContext).consent;

/** The decision in force. On servers, and in the first render, the provider's. */
export const useDecision = (): Decision => useStore(useContext(SourceContext));

/** Whether everything named is granted. */
export const useConsent = (id: Ids): boolean => grants(useDecision(), id);

export interface ConsentGateProps extends Omit<HTMLAttributes<HTMLDivElement>, 'id' | 'placeholder'> {
  /** Purposes and vendors that must all be granted. */
  readonly id: Ids;
  /**
   * Stands there while they are not. Default: an element with Sekisho's own placeholder in it, which has the other properties;
   * `title` says what is to be seen. Called, it gets what it can offer.
   */
  readonly placeholder?: ComponentChildren | ((actions: GateActions) => ComponentChildren);
}

/** Renders its children only while everything named is granted, or let pass once. */
export const ConsentGate = ({ id, placeholder, children, ...rest }: ConsentGateProps): VNode => {
  const source = useContext(SourceContext);
  const named = writeIds(id);
  const store = useMemo(() => createGateStore(source, () => named.split(' ')), [source, named]);
  const state = useStore(store);
  const open = useCallback(
    (place: HTMLElement | null) => void (place && openPlace(place, source, store)),
    [source, store],
  );
  if (state === 'granted') return <>{children}</>;
  const isHeld = state === 'held';
  if (isHeld && placeholder !== undefined)
    return <>{typeof placeholder === 'function' ? placeholder(store) : placeholder}</>;
  return (
    <div {...(isHeld ? rest : ONCE)} key={state} ref={open} data-gate={named}>
      {isHeld ? undefined : children}
    </div>
  );
};

const ONCE = { 'data-once': '', style: { display: 'contents' } };

export interface ConsentScriptProps extends Omit<ScriptHTMLAttributes, 'id' | 'src' | 'children'>, ScriptProps {}

/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export const ConsentScript = (props: ConsentScriptProps): null => {
  const { id, src, code } = props;
  const key = [...idsOf(id), src, code].join(' ');
  const latest = useRef(props);
  useEffect(() => void (latest.current = props));
  useEffect(() => addScript(withLatest(latest)), [key]);
  return null;
};

/** A button that opens preferences. */
export const PreferencesButton = (props: ButtonHTMLAttributes): VNode => (
  <button type="button" data-sekisho="preferences" {...props} />
);
