/** The npm entry `sekisho/react`. */
import {
  type ComponentPropsWithoutRef,
  createContext,
  createElement,
  Fragment,
  type ReactElement,
  type ReactNode,
  type ScriptHTMLAttributes,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Consent, Decision } from '../types/index.js';
import { addScript, type ScriptProps } from './addScript.js';
import { createGateStore, type GateActions } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { grants, type Ids, idsOf, writeIds } from './grants.js';
import { withLatest } from './withLatest.js';
import { closedSource, openSource, type SourceOptions } from './openSource.js';

export type { GateActions, Ids };

const SourceContext = createContext(closedSource);

export interface ConsentProviderProps extends SourceOptions {
  readonly children?: ReactNode;
}

/**
 * Lets the components in it follow the visitor's decision. What it is given is read at its first render. Without it, and where
 * its consent object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
export const ConsentProvider = ({ consent, decision, children }: ConsentProviderProps): ReactElement => {
  const [source] = useState(() => openSource({ consent, decision }));
  return createElement(SourceContext.Provider, { value: source }, children);
};

/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
export const useSekisho = (): Consent => useContext(SourceContext).consent;

/** The decision in force. On servers, and in the render that hydrates, the provider's. */
export const useDecision = (): Decision => {
  const { subscribe, read, rendered } = useContext(SourceContext);
  return useSyncExternalStore(subscribe, read, rendered);
};

/** Whether everything named is granted. */
export const useConsent = (id: Ids): boolean => {
  const { subscribe, read, rendered } = useContext(SourceContext);
  return useSyncExternalStore(
    subscribe,
    () => grants(read(), id),
    () => grants(rendered(), id),
  );
};

export interface ConsentGateProps extends Omit<ComponentPropsWithoutRef<'div'>, 'id' | 'placeholder'> {
  /** Purposes and vendors that must all be granted. */
  readonly id: Ids;
  /**
   * Stands there while they are not. Default: an element with Sekisho's own placeholder in it, which has the other properties;
   * `title` says what is to be seen. Called, it gets what it can offer.
   */
  readonly placeholder?: ReactNode | ((actions: GateActions) => ReactNode);
}

/** Renders its children only while everything named is granted, or let pass once. */
export const ConsentGate = ({ id, placeholder, children, ...rest }: ConsentGateProps): ReactElement => {
  const source = useContext(SourceContext);
  const named = writeIds(id);
  const store = useMemo(() => createGateStore(source, () => named.split(' ')), [source, named]);
  const state = useSyncExternalStore(store.subscribe, store.read, store.rendered);
  const open = useCallback(
    (place: HTMLElement | null) => void (place && openPlace(place, source, store)),
    [source, store],
  );
  if (state === 'granted') return createElement(Fragment, null, children);
  const isHeld = state === 'held';
  if (isHeld && placeholder !== undefined)
    return createElement(Fragment, null, typeof placeholder === 'function' ? placeholder(store) : placeholder);
  const props = { ...(isHeld ? rest : ONCE), key: state, ref: open, 'data-gate': named };
  return createElement('div', props, isHeld ? undefined : children);
};

const ONCE = { 'data-once': '', style: { display: 'contents' } };

export interface ConsentScriptProps
  extends Omit<ScriptHTMLAttributes<HTMLScriptElement>, 'id' | 'src' | 'children'>, ScriptProps {}

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
export const PreferencesButton = (props: ComponentPropsWithoutRef<'button'>): ReactElement =>
  createElement('button', { type: 'button', 'data-sekisho': 'preferences', ...props });
