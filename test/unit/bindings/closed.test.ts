/** Whatever an application gives a binding, or forgets, or what fails: everything is denied, and nothing is thrown into its tree. */
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addScript } from '../../../src/bindings/addScript.js';
import { closedConsent, closedDecision } from '../../../src/bindings/closed.js';
import { createGateStore } from '../../../src/bindings/createGateStore.js';
import { grants } from '../../../src/bindings/grants.js';
import { type GivenConsent, openSource } from '../../../src/bindings/openSource.js';
import { ConsentGate, ConsentProvider } from '../../../src/bindings/react.js';
import { grants as coreGrants } from '../../../src/consent/compareDecisions.js';
import type { Choice, Consent, Decision } from '../../../src/types/index.js';

const thrower = (): never => {
  throw new Error('thrown by the application');
};
const throwing = new Proxy({}, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower });

const bad: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'granted'],
  ['the queue of a script tag that has not loaded', []],
  ['an object that is none', {}],
  [
    'one whose choices are those of a prototype',
    { decision: Object.create({ choices: { vimeo: 'granted' } }) as object, subscribe: () => () => {} },
  ],
  ['one without a decision', { subscribe: () => () => {}, isGranted: () => true }],
  ['one that throws at every touch', throwing],
  ['a function that throws', thrower],
  ['a function that gives nothing', () => undefined],
  ['a function that gives what throws', () => throwing],
];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe.each(bad)('a provider that is given %s', (_, consent) => {
  it('denies everything and throws nothing', () => {
    vi.useFakeTimers();
    const source = openSource({ consent: consent as GivenConsent });
    const store = createGateStore(source, () => 'vimeo');
    expect(source.read()).toBe(closedDecision);
    expect(store.read()).toBe('held');
    store.allow();
    expect(store.read()).toBe('held');
    const end = store.subscribe(() => {});
    end();
    expect(source.consent.isGranted('necessary')).toBe(false);
  });

  it('renders no children', () => {
    vi.useFakeTimers();
    const html = renderToString(
      createElement(
        ConsentProvider,
        { consent: consent as GivenConsent },
        createElement(ConsentGate, { id: 'vimeo', placeholder: 'held' }, 'children'),
      ),
    );
    expect(html).toBe('held');
  });
});

describe('without a provider', () => {
  it('renders no children', () => {
    expect(renderToString(createElement(ConsentGate, { id: 'vimeo', title: 'Film' }, 'children'))).toBe(
      '<div title="Film" data-gate="vimeo"></div>',
    );
  });
});

describe('where only the visitor’s click in the interface grants', () => {
  it('opens preferences', () => {
    const [grant, show] = [vi.fn<Consent['grant']>(), vi.fn<Consent['show']>()];
    const source = openSource({ consent: { ...closedConsent, grant, show } });
    createGateStore(source, () => ['vimeo', 'social']).allow();
    expect(grant).toHaveBeenCalledExactlyOnceWith('vimeo', 'social');
    expect(show).toHaveBeenCalledExactlyOnceWith('preferences');
  });
});

describe('on a server', () => {
  it('starts nothing, and renders by the decision that it is given', () => {
    vi.stubGlobal('document', undefined);
    const make = vi.fn<() => Consent>();
    const render = (decision?: unknown): string =>
      renderToString(
        createElement(
          ConsentProvider,
          { consent: make, decision: decision as Decision },
          createElement(ConsentGate, { id: ['vimeo', 'social'], placeholder: 'held' }, 'children'),
        ),
      );
    expect(render()).toBe('held');
    const both = { ...closedDecision, choices: { vimeo: 'granted', social: 'granted' } };
    expect(render(JSON.parse(JSON.stringify(both)))).toBe('children');
    expect(render({ ...both, choices: { vimeo: 'granted' } })).toBe('held');
    for (const broken of [null, 1, {}, { choices: null }, { choices: 'granted' }, Object.create(both)])
      expect(render(broken)).toBe('held');
    expect(make).not.toHaveBeenCalled();
  });
});

describe('what is named', () => {
  const ids = ['vimeo', 'social', 'toString', '__proto__', 'constructor', ''];
  const anyChoices = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Choice>('granted', 'denied'));

  it('is granted exactly where the core says so, as JSON too', () => {
    fc.assert(
      fc.property(anyChoices, fc.array(fc.constantFrom(...ids)), (choices, named) => {
        const bare = Object.assign(Object.create(null), choices) as Decision['choices'];
        const decision = { ...closedDecision, choices: bare };
        const expected = coreGrants(decision, named);
        expect(grants(decision, named)).toBe(expected);
        expect(grants(JSON.parse(JSON.stringify(decision)) as Decision, named)).toBe(expected);
      }),
    );
  });

  it.each([[undefined], [null], [[]], [''], [{}]])('is denied where it is %j', (named) => {
    const all = {
      ...closedDecision,
      choices: Object.assign(Object.create(null), { undefined: 'granted', null: 'granted' }),
    };
    expect(grants(all, named as never)).toBe(false);
  });
});

describe('a script', () => {
  const scripts = (): string[] => [...document.head.querySelectorAll('script')].map((script) => script.outerHTML);
  afterEach(() => document.head.replaceChildren());

  it('is in the page held, once however often it is asked for, and goes with the last who asked', () => {
    const props = {
      id: ['ads', 'social'],
      src: 'https://v.example/a.js',
      async: true,
      crossOrigin: 'anonymous',
      type: 'module',
    };
    const ends = [addScript(props), addScript(props)];
    expect(scripts()).toEqual([
      '<script type="text/plain" data-vendor="ads social" data-src="https://v.example/a.js" async="" crossorigin="anonymous" data-type="module"></script>',
    ]);
    ends[0]!();
    expect(scripts()).toHaveLength(1);
    ends[1]!();
    expect(scripts()).toHaveLength(0);
  });

  it('stays where the page has written it itself, whoever comes and goes', () => {
    const own = document.createElement('script');
    own.type = 'text/plain';
    own.setAttribute('data-vendor', 'ads');
    own.setAttribute('data-src', 'https://v.example/own.js');
    document.head.append(own);
    const props = { id: 'ads', src: 'https://v.example/own.js' };
    const [first, second] = [addScript(props), addScript(props)];
    first();
    second();
    addScript(props)();
    expect(document.querySelectorAll('script[data-src$="own.js"]')).toHaveLength(1);
    expect(own.isConnected).toBe(true);
    own.remove();
  });

  it('stays where it has run', () => {
    const end = addScript({ id: 'ads', code: 'window.ran = true' });
    document.head.querySelector('script')!.removeAttribute('type');
    end();
    expect(scripts()).toEqual(['<script data-vendor="ads">window.ran = true</script>']);
  });

  it.each([{ id: [], src: '/a.js' }, { id: '', src: '/a.js' }, { id: 'ads' }])('is not there as %j', (props) => {
    addScript(props)();
    expect(scripts()).toEqual([]);
  });

  it('cannot be made to run by its other properties', () => {
    addScript({
      id: 'ads',
      src: '/a.js',
      type: 'text/javascript',
      'data-vendor': 'necessary',
      'DATA-SRC': '/b.js',
      SRC: '/c.js',
    } as never);
    const [html] = scripts();
    expect(html).toBe(
      '<script type="text/plain" data-vendor="ads" data-src="/a.js" data-type="text/javascript"></script>',
    );
  });
});
