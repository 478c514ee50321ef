import type { Decision, SignalName } from '../types/index.js';
import type { SignalOptions } from '../types/signalOptions.js';
import type { Settings } from '../types/internal.js';
import type { CreateSignal } from './Signal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';
import { type Whereabouts, watchClients } from './watchClients.js';

/** A library that knows yes and no. */
export interface Library<Method extends string> extends Whereabouts {
  /** What is called: a client that has not got all of it yet is told once it has. */
  readonly methods: readonly Method[];
  /** What it is told beside yes and no: where that is another, it is told again. */
  beside?(settings: Settings, decision: Decision): unknown;
  /** Tells one of its clients. */
  tell(
    client: Readonly<Record<Method, (...given: readonly unknown[]) => unknown>>,
    isGranted: boolean,
    beside: unknown,
  ): void;
}

/** A signal to such a library: each of its clients is told what holds, and told again when that changes. */
export const createClientSignal =
  <Method extends string>(
    name: SignalName & keyof SignalOptions,
    { methods, beside, tell, ...whereabouts }: Library<Method>,
  ): CreateSignal =>
  (settings) => {
    const vendors = vendorsOf(settings, name);
    if (!vendors.length) return () => {};
    const told = new WeakMap<object, string>();
    let decision: Decision | undefined;
    const use = (client: object): void => {
      const methodsOf = client as Record<Method, (...given: readonly unknown[]) => unknown>;
      if (!decision || methods.some((method) => typeof methodsOf[method] !== 'function')) return;
      const state = [choiceOf(vendors, decision) === 'granted', beside?.(settings, decision)] as const;
      const said = JSON.stringify(state);
      if (told.get(client) === said) return;
      told.set(client, said);
      tell(methodsOf, ...state);
    };
    const look = watchClients(settings, name, whereabouts, use);
    return (next) => {
      decision = next;
      look();
    };
  };
