import { readRunning } from '../lib/readRunning.js';
import { throwLater } from '../lib/throwLater.js';
import type { Consent, Decision } from '../types/index.js';
import { has } from './grants.js';
import { closedConsent, closedDecision } from './closed.js';

/** A consent object, or what makes it: that is called in the browser alone, and what it throws leaves everything denied. */
export type GivenConsent = Consent | (() => Consent);

/** What an application gives a provider or plugin. */
export interface SourceOptions {
  /** Default: the consent object that runs on the page already, by the script tag for example. Without one, everything is denied. */
  readonly consent?: GivenConsent | undefined;
  /**
   * What the server rendered by, of `readConsent` from `sekisho/server`: the first render in the browser is the same. As JSON, it
   * is the same decision. Default: everything was denied.
   */
  readonly decision?: Decision | undefined;
}

/** What a component follows. */
export interface Store<Value> {
  /** What is in force. The same object until it changes. */
  readonly read: () => Value;
  /** What the server rendered by. */
  readonly rendered: () => Value;
  /** Calls back on every change, not at once. Returns a function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Where components read: the decision. */
export interface Source extends Store<Decision> {
  readonly consent: Consent;
  /**
   * For frameworks that do not tell whether they hydrate: what the server rendered until something is mounted, then what is in force.
   * What comes later must not be rendered by a decision of long ago.
   */
  readonly first: <Value>(store: Store<Value>) => Value;
}

const isDecision = (value: unknown): value is Decision =>
  has(Object(value), 'choices') && typeof ((value as Decision).choices ?? 0) === 'object';

const isConsent = (value: unknown): value is Consent =>
  isDecision((value as Consent | undefined)?.decision) && typeof (value as Consent).subscribe === 'function';

const findConsent = (given: GivenConsent | undefined): Consent => {
  try {
    if (isConsent(given)) return given;
    // a component that is rendered twice, or loaded anew, must not start a second one
    const running: unknown = readRunning();
    const found = isConsent(running) || typeof given !== 'function' ? running : given();
    if (isConsent(found)) return found;
  } catch (cause) {
    // the application's tree shall not see it
    throwLater(cause);
  }
  return closedConsent;
};

export const openSource = ({ consent: given, decision }: SourceOptions): Source => {
  const isServer = typeof document === 'undefined';
  const consent = isServer ? closedConsent : findConsent(given);
  const rendered = isDecision(decision) ? decision : closedDecision;
  let isFollowed = false;
  return {
    consent,
    rendered: () => rendered,
    first: (store) => (isFollowed ? store.read() : store.rendered()),
    read: () => (isServer ? rendered : consent.decision),
    subscribe(listener) {
      isFollowed = true;
      let isFirst = true;
      const end = consent.subscribe(() => {
        if (!isFirst) listener();
      });
      isFirst = false;
      return end;
    },
  };
};

/** Where no provider is: everything is denied. */
export const closedSource: Source = openSource({ consent: closedConsent });
