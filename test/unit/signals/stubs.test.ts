import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_QUEUE } from '../../../src/signals/createQueue.js';
import { isStub } from '../../../src/signals/isStub.js';
import { whenGlobal } from '../../../src/signals/whenGlobal.js';
import type { Stub, Vendor } from '../../../src/types/index.js';
import { clearPage, forgetLater, hold, put, runAs, start, startStubs } from './heldPage.js';
import { scope, settled } from './page.js';
import { eventually } from '../../rig/eventually.js';

const HOST = 'cdn.tracker.example';
const vendorWith = (...stubs: Stub[]): Vendor => ({ id: 'tracker', purpose: 'analytics', hosts: [HOST], stubs });
const fn: Stub = { name: 'track', kind: 'function', queue: 'queue', properties: { version: '1' } };
const list: Stub = { name: 'tracks', kind: 'list' };

const cyclic: Record<string, unknown> = { name: 'other', kind: 'list' };
cyclic.self = cyclic;

/** What most snippets do: nothing where they find something. */
const snippet = (): unknown[][] => {
  const calls: unknown[][] = [];
  if (scope.track) throw new Error('found what is not the vendor’s');
  scope.track = (...args: unknown[]) => void calls.push(args);
  return calls;
};

beforeEach(() => forgetLater('track', 'tracks', 'other', 'fixed'));
afterEach(clearPage);

describe('what stands for a vendor’s global', () => {
  it('is there while a tag of the vendor’s is held, and looks like the vendor’s own', () => {
    startStubs([vendorWith(fn)]);
    expect(scope.track).toBeUndefined();
    hold('tracker');
    expect(() => scope.track('event', 'sale')).not.toThrow();
    expect(scope.track.version).toBe('1');
    expect(Object.prototype.toString.call(scope.track.queue[0])).toBe('[object Arguments]');
    expect([...scope.track.queue[0]]).toEqual(['event', 'sale']);
    expect(Object.keys(window)).not.toContain('track');
  });

  it('is called on the real one after the vendor’s script has run, in order and once', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    scope.track('event', 1);
    scope.track('event', 2);
    decide('granted');
    scope.track('event', 3);
    let calls: unknown[][] = [];
    start(tag, () => {
      calls = snippet();
      scope.track('init', 'id');
    });
    await settled();
    scope.track('event', 4);
    decide('granted');
    await settled();
    expect(calls).toEqual([
      ['init', 'id'],
      ['event', 1],
      ['event', 2],
      ['event', 3],
      ['event', 4],
    ]);
    expect(Object.getOwnPropertyDescriptor(scope, 'track')).toMatchObject({ writable: true, enumerable: true });
  });

  it('is emptied on refusal, takes nothing while refused, and works again after a later grant', async () => {
    const { decide } = startStubs([vendorWith(fn, list)]);
    const tag = hold('tracker');
    const kept = scope.tracks;
    scope.track(1);
    kept.push(1);
    decide('denied');
    expect(scope.track.queue).toHaveLength(0);
    expect(kept).toHaveLength(0);
    expect(() => scope.track(2)).not.toThrow();
    kept.push(2);
    expect(kept).toHaveLength(0);
    decide('granted');
    scope.track(3);
    kept.push(3);
    let calls: unknown[][] = [];
    start(tag, () => {
      calls = snippet();
      scope.tracks = [0];
    });
    await settled();
    expect(calls).toEqual([[3]]);
    expect(scope.tracks).toEqual([0, 3]);
  });

  it('is emptied when a grant is taken back before the vendor’s script has run', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    scope.track(1);
    decide('granted');
    decide('denied');
    decide('granted');
    let calls: unknown[][] = [];
    start(tag, () => (calls = snippet()));
    await settled();
    expect(calls).toEqual([]);
  });

  it('passes nothing on after a withdrawal, not even for who has kept it', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    const kept = scope.track;
    decide('granted');
    let calls: unknown[][] = [];
    start(tag, () => (calls = snippet()));
    await settled();
    kept(1);
    decide('denied');
    kept(2);
    expect(calls).toEqual([[1]]);
  });

  it('hands nothing over in the meantime where the grant goes again', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    scope.track(1);
    decide('granted');
    let calls: unknown[][] = [];
    start(tag, () => (calls = snippet()));
    decide('denied');
    await settled();
    expect(calls).toEqual([]);
  });

  it.each(['locked', 'signalled'])('takes a browser’s signal for a refusal, and no answer for none (%s)', (by) => {
    const { decide } = startStubs([vendorWith(fn)]);
    hold('tracker');
    scope.track(1);
    decide(undefined);
    expect(scope.track.queue).toHaveLength(1);
    decide(undefined, { [by]: ['tracker'] });
    expect(scope.track.queue).toHaveLength(0);
    decide('granted', { [by]: ['tracker'] });
    scope.track(2);
    expect(scope.track.queue).toHaveLength(1);
  });

  it('keeps the first calls, and not more than that', () => {
    startStubs([vendorWith(fn, list)]);
    hold('tracker');
    for (let call = 0; call < LONGEST_QUEUE + 5; call++) {
      scope.track(call);
      scope.tracks.push(call);
    }
    expect(scope.track.queue).toHaveLength(LONGEST_QUEUE);
    expect(scope.tracks).toHaveLength(LONGEST_QUEUE);
    expect(scope.tracks[0]).toBe(0);
  });

  it('is left alone where the site says so, and only there', () => {
    const other: Vendor = { id: 'other', purpose: 'analytics', stubs: [{ name: 'other', kind: 'list' }] };
    startStubs([vendorWith(fn), other], { signals: { stubs: { except: ['tracker'] } } });
    hold('tracker');
    hold('other');
    expect(scope.track).toBeUndefined();
    expect(scope.other).toEqual([]);
  });

  it('reports what the vendor’s own code throws, and goes on', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    scope.track('bad');
    scope.track('good');
    decide('granted');
    const thrown: (() => void)[] = [];
    vi.spyOn(window, 'setTimeout').mockImplementation((work) => (thrown.push(work), 0) as never);
    const calls: unknown[] = [];
    start(tag, () => {
      scope.track = (name: string) => {
        if (name === 'bad') throw new Error('theirs');
        calls.push(name);
      };
    });
    await settled();
    expect(calls).toEqual(['good']);
    expect(thrown).toHaveLength(1);
    expect(thrown[0]).toThrow('theirs');
  });
});

describe('where the page has its own', () => {
  it('leaves what is there', () => {
    const own = (): void => {};
    scope.track = own;
    startStubs([vendorWith(fn)]);
    hold('tracker');
    expect(scope.track).toBe(own);
  });

  it('does not fail where a name is taken for good', () => {
    Object.defineProperty(scope, 'fixed', { value: undefined, configurable: false, writable: true });
    startStubs([vendorWith({ name: 'fixed', kind: 'list' }, list)]);
    hold('tracker');
    expect(scope.tracks).toEqual([]);
  });

  it('takes no name of the browser’s', () => {
    const { location, toString } = window;
    startStubs([
      vendorWith(
        ...['location', 'toString', 'document', 'onerror', 'name', 'localStorage'].map((name): Stub => ({
          name,
          kind: 'list',
        })),
      ),
    ]);
    hold('tracker');
    expect(window.location).toBe(location);
    expect(window.toString).toBe(toString);
    for (const name of ['document', 'onerror', 'name', 'localStorage']) expect(scope[name], name).not.toEqual([]);
  });

  it('takes a name that an element’s id has', () => {
    const image = document.createElement('img');
    image.id = 'track';
    document.body.append(image);
    startStubs([vendorWith(fn)]);
    hold('tracker');
    expect(scope.track).toBeTypeOf('function');
  });

  it('is not seen by a snippet that nobody annotated, whose own stub then stays', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const inline = put({ type: 'x-not-run' }, `load("https://${HOST}/t.js")`);
    let calls: unknown[][] = [];
    runAs(inline, () => (calls = snippet()));
    scope.track('mine');
    decide('granted');
    await settled();
    expect(calls).toEqual([['mine']]);
  });

  it('is not seen by it either where another tag of the vendor’s is held', () => {
    startStubs([vendorWith(fn)]);
    hold('tracker');
    runAs(put({ type: 'x-not-run' }, `s.src='//${HOST}/t.js'`), snippet);
  });

  it('is there for page code whose words only look like the vendor’s host', () => {
    startStubs([{ ...vendorWith(fn), hosts: ['t.co', 'mc.tracker.*'] }]);
    hold('tracker');
    const seen = (text: string): unknown => {
      let found: unknown;
      runAs(put({ type: 'x-not-run' }, text), () => (found = scope.track));
      return found;
    };
    expect(seen('document.cookie; best.co; t.com')).toBeTypeOf('function');
    expect(seen('"https://t.co/1"')).toBeUndefined();
    expect(seen('"//mc.tracker.ru/tag.js"')).toBeUndefined();
  });

  it('becomes the page’s where it takes a list for its own', async () => {
    const { decide } = startStubs([vendorWith(list)]);
    hold('tracker');
    scope.tracks.push('early');
    // oxlint-disable-next-line no-self-assign -- what page code does
    scope.tracks = scope.tracks || [];
    decide('denied');
    scope.tracks.push('later');
    expect([...scope.tracks]).toEqual(['early', 'later']);
    expect(Object.getOwnPropertyNames(scope.tracks)).toEqual(['0', '1', 'length']);
    decide('granted');
    await settled();
    expect([...scope.tracks]).toEqual(['early', 'later']);
  });

  it('stays hidden from the snippet where page code takes a function for its own', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    // oxlint-disable-next-line no-self-assign -- what page code does
    scope.track = scope.track || (() => {});
    scope.track(1);
    decide('granted');
    let calls: unknown[][] = [];
    start(tag, () => (calls = snippet()));
    await settled();
    expect(calls).toEqual([[1]]);
  });
});

describe('which tags count', () => {
  it('counts a template, and a tag that says its purpose alone and speaks of the vendor', () => {
    startStubs([vendorWith(fn)]);
    put({ type: 'text/plain', 'data-purpose': 'analytics' }, 'somebody("else")');
    expect(scope.track).toBeUndefined();
    put({ type: 'text/plain', 'data-purpose': 'analytics' }, 'track("init")');
    expect(scope.track).toBeTypeOf('function');
    document.head.replaceChildren();
    expect(scope.track).toBeUndefined();
    put({ type: 'text/plain', 'data-purpose': 'analytics', 'data-src': `https://${HOST}/t.js` });
    expect(scope.track).toBeTypeOf('function');
    document.head.replaceChildren();
    const template = document.createElement('template');
    template.setAttribute('data-vendor', 'film tracker');
    document.body.append(template);
    expect(scope.track).toBeTypeOf('function');
  });

  it('hides from a module, which does not say when it is at work', () => {
    startStubs([vendorWith(fn)]);
    const tag = put({ type: 'text/plain', 'data-type': 'module', 'data-vendor': 'tracker' });
    expect(scope.track).toBeTypeOf('function');
    tag.type = 'module';
    runAs(null, snippet);
  });

  it('waits for all scripts of the vendor’s that are permitted, and not for those that are not', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const [first, second] = [hold('tracker'), hold('tracker')];
    hold('tracker film');
    scope.track('event');
    decide('granted');
    let calls: unknown[][] = [];
    start(first, () => (calls = snippet()));
    await settled();
    expect(calls).toEqual([]);
    start(second, () => scope.track('init'));
    await eventually(() => expect(calls).toEqual([['init'], ['event']]));
  });

  it('does not wait for one without the tag’s nonce, which never runs', async () => {
    const { decide } = startStubs([vendorWith(fn)], { nonce: 'abc' });
    const first = hold('tracker');
    first.nonce = 'abc';
    hold('tracker');
    scope.track('event');
    decide('granted');
    let calls: unknown[][] = [];
    start(first, () => (calls = snippet()));
    await settled();
    expect(calls).toEqual([['event']]);
  });

  it('finds a function that the vendor’s script declares', async () => {
    const { decide } = startStubs([vendorWith(fn)]);
    const tag = hold('tracker');
    scope.track('event');
    decide('granted');
    const calls: unknown[] = [];
    start(tag, () => {
      const value = (...args: unknown[]): void => void calls.push(args);
      Object.defineProperty(scope, 'track', { value, configurable: true, writable: true, enumerable: true });
    });
    await eventually(() => expect(calls).toEqual([['event']]));
  });

  it('waits until all vendors of one global are granted', async () => {
    const { decide, settings } = startStubs([vendorWith(fn), { ...vendorWith(fn), id: 'twin' }]);
    const tag = hold('tracker');
    scope.track(1);
    decide(undefined, { choices: { tracker: 'granted', twin: 'denied' }, unanswered: ['twin'] });
    let calls: unknown[][] = [];
    start(tag, () => (calls = snippet()));
    await settled();
    expect(calls).toEqual([]);
    expect(settings.vendors).toHaveLength(2);
    decide('granted');
    await settled();
    expect(calls).toEqual([[1]]);
  });
});

describe('beside a signal that waits for the same global', () => {
  it.each(['before', 'after'])('is called after it, where that was there %s', async (order) => {
    const said: unknown[] = [];
    const wait = (): unknown => whenGlobal('track', (track) => (track as (word: string) => void)('consent'));
    if (order === 'before') wait();
    const { decide } = startStubs([vendorWith(fn)]);
    if (order === 'after') wait();
    const tag = hold('tracker');
    scope.track('event');
    // what stands in is nobody to tell
    await settled();
    expect([...scope.track.queue].map(([word]: string[]) => word)).toEqual(['event']);
    decide('granted');
    start(tag, () => {
      scope.track = (word: string) => void said.push(word);
      scope.track('init');
    });
    await settled();
    expect(said).toEqual(['init', 'consent', 'event']);
  });
});

describe('beside a signal, where page code takes the stub for its own', () => {
  it('is nobody to tell; the vendor’s own is told once it is there', async () => {
    const told: unknown[] = [];
    const { decide } = startStubs([vendorWith(fn, list)]);
    whenGlobal('track', (track) => told.push(track));
    whenGlobal('tracks', (tracks) => told.push(tracks));
    const tag = hold('tracker');
    // oxlint-disable-next-line no-self-assign -- what page code does
    scope.track = scope.track || (() => {});
    await settled();
    expect(told).toEqual([]);
    scope.track(1);
    decide('granted');
    let calls: unknown[][] = [];
    start(tag, () => (calls = snippet()));
    await settled();
    expect(told).toEqual([scope.track]);
    expect(calls).toEqual([[1]]);
    // a list is the page's from then on
    // oxlint-disable-next-line no-self-assign -- what page code does
    scope.tracks = scope.tracks || [];
    await settled();
    expect(told[1]).toBe(scope.tracks);
  });
});

describe('for our own files', () => {
  it('is marked, until the page takes it for its own', () => {
    startStubs([vendorWith(fn, list)]);
    hold('tracker');
    expect(isStub(scope.track)).toBe(true);
    expect(isStub(scope.tracks)).toBe(true);
    // oxlint-disable-next-line no-self-assign -- what page code does
    scope.tracks = scope.tracks || [];
    expect(isStub(scope.tracks)).toBe(false);
    expect(isStub(undefined)).toBe(false);
    expect(isStub(snippet)).toBe(false);
  });
});

describe('bad facts', () => {
  it.each([
    ['no list', 'fbq'],
    ['a name that is none', [{ name: 'a b', kind: 'list' }]],
    ['no kind', [{ name: 'other' }]],
    ['another kind', [{ name: 'other', kind: 'thing' }]],
    ['nothing', [null, 1, 'text', []]],
    ['a way to what all objects share', [{ name: 'other', kind: 'object', methods: ['__proto__.polluted'] }]],
    ['what cannot be told', [cyclic]],
    ['a way to a class', [{ name: 'other', kind: 'object', properties: { constructor: 1 } }]],
  ])('%s', (_, stubs) => {
    const good: Vendor = { id: 'good', purpose: 'analytics', stubs: [fn] };
    startStubs([{ id: 'tracker', purpose: 'analytics', stubs: stubs as unknown as Stub[] }, good]);
    hold('tracker');
    hold('good');
    expect(scope.other).toBeUndefined();
    expect(scope.track).toBeTypeOf('function');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes nothing from what all objects share', () => {
    const shared = Object.prototype as unknown as Record<string, unknown>;
    shared.list = 'polluted';
    shared.queue = 'polluted';
    shared.except = ['tracker'];
    try {
      startStubs([vendorWith({ name: 'track', kind: 'function' })]);
      hold('tracker');
      expect(scope.track).toBeTypeOf('function');
      expect(Object.keys(scope.track)).toEqual([]);
      expect(Object.keys(Object.getOwnPropertyDescriptors(window))).not.toContain('polluted');
    } finally {
      for (const name of ['list', 'queue', 'except']) Reflect.deleteProperty(shared, name);
    }
  });
});
