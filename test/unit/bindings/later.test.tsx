/** What is mounted after the first render follows what is in force, not what the server said long ago. */
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { act as actInReact, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { closedConsent, closedDecision } from '../../../src/bindings/closed.js';
import { createGateStore } from '../../../src/bindings/createGateStore.js';
import { openSource } from '../../../src/bindings/openSource.js';
import { ConsentGate, ConsentProvider, ConsentScript } from '../../../src/bindings/preact.js';
import { ConsentScript as ReactConsentScript } from '../../../src/bindings/react.js';
import type { Consent, Decision } from '../../../src/types/index.js';

const decide = (choice: 'granted' | 'denied', via: Decision['via'] = 'default'): Decision => ({
  ...closedDecision,
  via,
  choices: Object.assign(Object.create(null), { vimeo: choice }) as Decision['choices'],
});

/** A consent object whose decision a test changes. */
const createConsent = (first: Decision): { consent: Consent; set: (next: Decision) => void } => {
  let decision = first;
  const listeners = new Set<() => void>();
  const consent: Consent = {
    ...closedConsent,
    get decision() {
      return decision;
    },
    subscribe(listener) {
      const call = (): void => listener(decision);
      listeners.add(call);
      call();
      return () => void listeners.delete(call);
    },
    grant: () => set(decide('granted')),
  };
  const set = (next: Decision): void => {
    decision = next;
    for (const call of listeners) call();
  };
  return { consent, set };
};

afterEach(() => document.body.replaceChildren());

it('renders nothing by a server’s decision that is denied by now', () => {
  const { consent } = createConsent(decide('denied'));
  const ran = vi.fn<() => void>();
  const Film = (): null => (ran(), null);
  const App = ({ children }: { children?: ComponentChildren }) => (
    <ConsentProvider consent={consent} decision={decide('granted')}>
      <ConsentGate id="vimeo" placeholder="held">
        first
      </ConsentGate>
      {children}
    </ConsentProvider>
  );
  void act(() => render(<App />, document.body));
  expect(document.body.textContent).toBe('held');
  void act(() =>
    render(
      <App>
        <ConsentGate id="vimeo" placeholder=", held">
          <Film />
        </ConsentGate>
      </App>,
      document.body,
    ),
  );
  expect(document.body.textContent).toBe('held, held');
  expect(ran).not.toHaveBeenCalled();
  void act(() => render(null, document.body));
});

it('tells first what the server rendered until something is followed', () => {
  const source = openSource({ consent: createConsent(decide('denied')).consent, decision: decide('granted') });
  const subscribe = (): (() => void) => () => {};
  const first = (): string => source.first({ subscribe, read: () => 'in force', rendered: () => 'rendered' });
  expect(first()).toBe('rendered');
  source.subscribe(() => {});
  expect(first()).toBe('in force');
});

it('lets in what was pressed in a gate, in its place, only while it is granted', () => {
  const { consent, set } = createConsent(decide('denied'));
  const store = createGateStore(openSource({ consent }), () => 'vimeo');
  store.subscribe(() => {});
  store.press();
  expect(store.read()).toBe('held');
  store.allow();
  expect(store.read()).toBe('once');
  // a placeholder elsewhere was the last answer, in which this is denied
  set(decide('denied', 'placeholder'));
  expect(store.read()).toBe('held');
  set(decide('granted'));
  expect(store.read()).toBe('granted');
});

describe('a listener of a script', () => {
  const loaded = vi.fn<(count: number) => void>();
  /** The script that waits for permission, as long as that takes, has loaded. */
  const load = (): void => void document.head.querySelector('script')!.dispatchEvent(new Event('load'));
  const propsOf = (count: number) => ({ id: 'ads', src: 'https://v.example/a.js', onLoad: () => loaded(count) });
  afterEach(() => loaded.mockClear());

  it('is that of the latest render, in Preact', () => {
    const root = document.createElement('div');
    for (const count of [1, 2]) void act(() => render(<ConsentScript {...propsOf(count)} />, root));
    load();
    expect(loaded.mock.calls).toEqual([[2]]);
    void act(() => render(null, root));
  });

  it('is that of the latest render, in React', () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const root = createRoot(document.createElement('div'));
    for (const count of [1, 2]) void actInReact(() => root.render(createElement(ReactConsentScript, propsOf(count))));
    load();
    expect(loaded.mock.calls).toEqual([[2]]);
    void actInReact(() => root.unmount());
    vi.unstubAllGlobals();
  });
});
