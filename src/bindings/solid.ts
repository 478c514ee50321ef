/** The npm entry `sekisho/solid`. */
import {
  type Accessor,
  createComponent,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  mergeProps,
  onCleanup,
  onMount,
  sharedConfig,
  splitProps,
  untrack,
  useContext,
} from 'solid-js';
import { Dynamic, isServer } from 'solid-js/web';
import type { Consent, Decision } from '../types/index.js';
import { addScript, type ScriptProps } from './addScript.js';
import { createGateStore, type GateActions } from './createGateStore.js';
import { openPlace } from './openPlace.js';
import { grants, type Ids, writeIds } from './grants.js';
import { closedSource, openSource, type Source, type SourceOptions, type Store } from './openSource.js';

export type { GateActions, Ids };

const SourceContext = createContext(closedSource);

export interface ConsentProviderProps extends SourceOptions {
  readonly children?: JSX.Element;
}

/**
 * Lets the components in it follow the visitor's decision. What it is given is read once. Without it, and where its consent
 * object cannot be had, everything is denied.
 *
 * @example
 * <ConsentProvider consent={() => createConsent({ vendors: [vimeo] })}>…</ConsentProvider>
 */
export const ConsentProvider = (props: ConsentProviderProps): JSX.Element =>
  createComponent(SourceContext.Provider, {
    value: openSource(props),
    get children() {
      return props.children;
    },
  });

const useSource = (): Source => useContext(SourceContext);

/** What a component follows: what the server rendered until it is hydrated, then what is in force. */
const follow = <Value>({ subscribe, read, rendered }: Store<Value>): Accessor<Value> => {
  const [value, setValue] = createSignal(isServer || sharedConfig.context ? rendered() : read());
  const tell = (): void => void setValue(read);
  onMount(() => {
    tell();
    onCleanup(subscribe(tell));
  });
  return value;
};

/** The page's consent object. On servers, and without a provider, one that denies everything and does nothing. */
export const useSekisho = (): Consent => useSource().consent;

/** The decision in force. On servers, and while the page is hydrated, the provider's. */
export const useDecision = (): Accessor<Decision> => follow(useSource());

/** Whether everything named is granted. */
export const useConsent = (id: Ids | Accessor<Ids>): Accessor<boolean> => {
  const decision = useDecision();
  return createMemo(() => grants(decision(), typeof id === 'function' ? id() : id));
};

export interface ConsentGateProps extends Omit<JSX.HTMLAttributes<HTMLDivElement>, 'id'> {
  /** Purposes and vendors that must all be granted. */
  readonly id: Ids;
  /**
   * Stands there while they are not. Default: an element with Sekisho's own placeholder in it, which has the other properties;
   * `title` says what is to be seen. Called, it gets what it can offer.
   */
  readonly placeholder?: JSX.Element | ((actions: GateActions) => JSX.Element);
}

/** Renders its children only while everything named is granted, or let pass once. */
export const ConsentGate = (props: ConsentGateProps): JSX.Element => {
  const source = useSource();
  const [own, rest] = splitProps(props, ['id', 'placeholder', 'children']);
  /** What is drawn for ids that stay. */
  const createGate = (named: string): JSX.Element => {
    const store = createGateStore(source, () => named.split(' '));
    const state = follow(store);
    const createPlace = (props: object): JSX.Element =>
      createComponent(
        Dynamic,
        mergeProps(props, {
          component: 'div',
          ref: (place: HTMLElement) => onMount(() => openPlace(place, source, store)),
          'data-gate': named,
        }),
      );
    return createMemo(() => {
      if (state() === 'granted') return own.children;
      if (state() === 'once')
        return createPlace({
          'data-once': '',
          style: 'display:contents',
          get children() {
            return own.children;
          },
        });
      const { placeholder } = own;
      if (typeof placeholder === 'function' && placeholder.length) return placeholder(store);
      return placeholder === undefined ? createPlace(rest) : placeholder;
    }) as unknown as JSX.Element;
  };
  const named = createMemo(() => writeIds(own.id));
  return createMemo(() => {
    const ids = named();
    return untrack(() => createGate(ids));
  }) as unknown as JSX.Element;
};

export interface ConsentScriptProps
  extends Omit<JSX.ScriptHTMLAttributes<HTMLScriptElement>, 'id' | 'src' | 'children'>, ScriptProps {}

/**
 * A script that runs once everything named is granted, in its turn among all tags. It stands in the head, once a page however often
 * it is rendered; a server renders nothing.
 */
export const ConsentScript = (props: ConsentScriptProps): JSX.Element => {
  createEffect(() => onCleanup(addScript({ ...props })));
  return null;
};

/** A button that opens preferences. */
export const PreferencesButton = (props: JSX.ButtonHTMLAttributes<HTMLButtonElement>): JSX.Element =>
  createComponent(
    Dynamic,
    mergeProps({ component: 'button', type: 'button', 'data-sekisho': 'preferences' } as const, props),
  );
