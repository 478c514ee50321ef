// @vitest-environment node
/** A worker's scope as browsers have it, and what is answered in it. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdRequests, type HoldRequestsOptions } from '../../../src/worker/holdRequests.js';
import { readAddress } from '../../../src/worker/readAddress.js';
import { holdRequestsFor } from '../../../src/worker/holdRequestsFor.js';
import type { WorkerScope } from '../../../src/worker/WorkerScope.js';
import type { Choices } from '../../../src/types/index.js';
import { isQuestion, writeMessage } from '../../../src/lib/workerMessage.js';

type Listener = (event: object) => void;

/** As much of a database as is used: it can be told to fail, and outlives a worker. */
const createDatabase = (state: { value?: unknown; fails?: 'read' | 'write' | 'open' }) => {
  const request = (result: unknown, isFailing = false): object => {
    const one: Record<string, unknown> = { result, error: new Error('database') };
    queueMicrotask(() => (one[isFailing ? 'onerror' : 'onsuccess'] as () => void)());
    return one;
  };
  const transaction = (_: string, mode?: string): object => {
    const one: Record<string, unknown> = {
      objectStore: () => ({
        get: () => request(structuredClone(state.value), state.fails === 'read'),
        put(value: unknown) {
          if (state.fails !== 'write') state.value = structuredClone(value);
        },
      }),
    };
    if (mode) queueMicrotask(() => (one[state.fails === 'write' ? 'onabort' : 'oncomplete'] as () => void)());
    return one;
  };
  return {
    open: () => request({ transaction, close() {} }, state.fails === 'open'),
    deleteDatabase() {
      delete state.value;
      return request(undefined);
    },
  };
};

const startWorker = (
  options: HoldRequestsOptions,
  state: Parameters<typeof createDatabase>[0] = {},
  start: (scope: WorkerScope) => void = (scope) => holdRequests(scope, options),
  answers?: (question: unknown, port: MessagePort) => void,
) => {
  const listeners: Record<string, Listener> = {};
  vi.stubGlobal('indexedDB', createDatabase(state));
  vi.stubGlobal('location', { hostname: 'site.example', href: 'https://site.example/sw.js' });
  const fetched = vi.fn(async () => new Response('fetched'));
  vi.stubGlobal('fetch', fetched);
  const pages = ['page'];
  const scope = {
    clients: {
      claim: async () => {},
      matchAll: async () => pages.map((id) => ({ id })),
      get: async () =>
        answers && { postMessage: (question: unknown, [port]: [MessagePort]) => answers(question, port) },
    },
    addEventListener: (type: string, listener: Listener) => void (listeners[type] = listener),
  };
  start(scope as unknown as WorkerScope);
  return {
    /** What the listener does: nothing, or its answer. */
    async ask(url: string, destination = 'script'): Promise<string> {
      let answer: Response | Promise<Response> | undefined;
      const respondWith = (given: typeof answer): void => void (answer = given);
      listeners.fetch!({ request: { url, destination }, clientId: 'page', respondWith });
      if (!answer) return 'left';
      return (await answer).type === 'error' ? 'error' : 'fetched';
    },
    async tell(choices: Choices, at = Date.now(), source: unknown = { id: 'page' }, data?: unknown): Promise<void> {
      let work: Promise<unknown> = Promise.resolve();
      const waitUntil = (given: Promise<unknown>): void => void (work = given);
      listeners.message!({ data: data ?? writeMessage({ at, choices }, 180), source, waitUntil });
      await work;
    },
  };
};
/** Until what was kept is read. */
const begun = async (worker: ReturnType<typeof startWorker>) => {
  await worker.tell({}, 0, null);
  await worker.ask('https://vimeo.com/');
  return worker;
};

afterEach(() => vi.unstubAllGlobals());

const FILM = 'https://player.vimeo.com/api/player.js';
const options: HoldRequestsOptions = {
  vendors: ['vimeo', { id: 'shop', purpose: 'necessary', hosts: ['shop.example'] }],
};

describe('a worker that holds requests', () => {
  it('denies while nobody has told, also before what was kept is read, or where that fails', async () => {
    for (const fails of [undefined, 'read', 'open'] as const) {
      const worker = startWorker(options, fails ? { fails } : {});
      expect(await worker.ask(FILM)).toBe('error');
      expect(await worker.ask(FILM, 'font')).toBe('error');
    }
    const broken = startWorker(options, { value: [{ client: 'x', at: 1, end: 0, choices: 'granted' }] });
    expect(await broken.ask(FILM)).toBe('error');
  });

  it('denies where there is no database at all', async () => {
    const worker = startWorker(options, {});
    vi.stubGlobal('indexedDB', undefined);
    const without = startWorker(options, {}, (scope) => {
      vi.stubGlobal('indexedDB', undefined);
      holdRequests(scope, options);
    });
    expect(await worker.ask(FILM)).toBe('error');
    expect(await without.ask(FILM)).toBe('error');
    await without.tell({ vimeo: 'granted' });
    expect(await without.ask(FILM)).toBe('left');
  });

  it('denies what it cannot make out', async () => {
    const worker = await begun(startWorker(options));
    expect(await worker.ask('no address')).toBe('error');
  });

  it('answers nothing but what it denies', async () => {
    const worker = await begun(startWorker(options));
    for (const url of ['https://site.example/own.js', 'https://shop.example/cart.js', 'https://other.example/'])
      expect(await worker.ask(url)).toBe('left');
    expect(await worker.ask(FILM, 'document')).toBe('left');
    expect(await worker.ask(FILM, 'iframe')).toBe('error');
    await worker.tell({ vimeo: 'granted' });
    expect(await worker.ask(FILM)).toBe('left');
  });

  it('follows each decision at once, and believes pages alone', async () => {
    const worker = await begun(startWorker(options));
    const now = Date.now();
    await worker.tell({ vimeo: 'granted' }, now, null);
    await worker.tell({ vimeo: 'granted' }, now, { scriptURL: 'https://site.example/other.js' });
    await worker.tell({}, now, { id: 'page' }, { other: { at: now, choices: { vimeo: 'granted' } } });
    expect(await worker.ask(FILM)).toBe('error');
    await worker.tell({ vimeo: 'granted' }, now);
    expect(await worker.ask(FILM)).toBe('left');
    const telling = worker.tell({ vimeo: 'denied' }, now + 1);
    await Promise.resolve();
    expect(await worker.ask(FILM)).toBe('error');
    await telling;
  });

  it('starts with what it knew last; what is granted by that is fetched until it is read', async () => {
    const state = {};
    const first = startWorker(options, state);
    await first.tell({ vimeo: 'granted' });
    const second = startWorker(options, state);
    expect(await second.ask(FILM)).toBe('fetched');
    expect(await (await begun(second)).ask(FILM)).toBe('left');
    await second.tell({ vimeo: 'denied' });
    expect(await startWorker(options, state).ask(FILM)).toBe('error');
  });

  it('asks a page that answers before it denies, for what it was told may come later', async () => {
    const asked: unknown[] = [];
    let choice: 'granted' | 'denied' = 'granted';
    const worker = startWorker(options, {}, undefined, (question, port) => {
      asked.push(question);
      port.postMessage(writeMessage({ at: Date.now(), choices: { vimeo: choice } }, 180));
    });
    const tell = (answers: boolean): Promise<void> =>
      worker.tell({}, 0, undefined, { ...writeMessage({ choices: { vimeo: 'denied' } }, 180), answers });
    await tell(false);
    expect([await worker.ask(FILM), asked]).toEqual(['error', []]);
    await tell(true);
    expect([await worker.ask(FILM), isQuestion(asked[0])]).toEqual(['fetched', true]);
    expect(await worker.ask(FILM)).toBe('left');
    choice = 'denied';
    await tell(true);
    expect(await worker.ask(FILM)).toBe('error');
  });

  it('believes no answer that is older than what the page has told since', async () => {
    const now = Date.now();
    const worker = startWorker(options, {}, undefined, async (_question, port) => {
      await worker.tell({ vimeo: 'denied' }, now + 1000);
      port.postMessage(writeMessage({ at: now, choices: { vimeo: 'granted' } }, 180));
    });
    await worker.tell({}, 0, undefined, { ...writeMessage({ choices: { vimeo: 'denied' } }, 180), answers: true });
    expect(await worker.ask(FILM)).toBe('error');
    expect(await worker.ask(FILM)).toBe('error');
  });

  it('denies where a page that is asked answers nonsense, or nothing', async () => {
    for (const answer of ['granted', undefined]) {
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      const worker = startWorker(options, {}, undefined, (_question, port) => {
        if (answer) port.postMessage(answer);
        else queueMicrotask(() => vi.runAllTimers());
      });
      await worker.tell({}, 0, undefined, { ...writeMessage({ choices: { vimeo: 'denied' } }, 180), answers: true });
      expect(await worker.ask(FILM)).toBe('error');
      vi.useRealTimers();
    }
  });

  it('forgets a grant that has ended', async () => {
    const worker = startWorker(options);
    await worker.tell({ vimeo: 'granted' }, Date.now() - 181 * 86_400_000);
    expect(await worker.ask(FILM)).toBe('error');
  });

  it('keeps nothing rather than what was said before, where what is said now cannot be kept', async () => {
    const state: Parameters<typeof createDatabase>[0] = {};
    await startWorker(options, state).tell({ vimeo: 'granted' });
    const worker = startWorker(options, state);
    state.fails = 'write';
    await worker.tell({ vimeo: 'denied' });
    delete state.fails;
    expect(await startWorker(options, state).ask(FILM)).toBe('error');
  });

  it('holds every other site that nobody declared under guard "all", the site’s own and what is allowed excepted', async () => {
    const worker = await begun(startWorker({ ...options, guard: 'all', allow: ['cdn.example'] }));
    await worker.tell({ vimeo: 'granted' });
    expect(await worker.ask('https://other.example/x.css', 'style')).toBe('error');
    for (const url of [
      'https://www.site.example/',
      'https://cdn.example/x.js',
      'data:,',
      'blob:https://site.example/1',
    ])
      expect(await worker.ask(url)).toBe('left');
    expect(await worker.ask(FILM)).toBe('left');
  });
});

describe('the address of sekisho.sw.js', () => {
  const at = (options: unknown): string =>
    `https://site.example/sekisho.sw.js?options=${encodeURIComponent(JSON.stringify(options))}`;

  it('says whose an address is', () => {
    const { vendors, allow, guard } = readAddress(
      at({
        vendors: [{ id: 'a', purpose: 'social', hosts: ['a.example/x'] }],
        allow: ['b.example'],
        guard: 'declared',
      }),
    );
    expect(vendors.map(({ id, purpose, hosts }) => [id, purpose, hosts])).toEqual([['a', 'social', ['a.example/x']]]);
    expect([allow, guard]).toEqual([['b.example'], 'declared']);
  });

  it.each([
    'https://site.example/sekisho.sw.js',
    'https://site.example/?options={',
    'no address',
    at(null),
    at([]),
    at(1),
  ])('holds every other site where it cannot be read: %s', async (address) => {
    const worker = startWorker({}, {}, (scope) => holdRequestsFor(scope, readAddress(address)));
    await worker.tell({ vimeo: 'granted' });
    expect(await worker.ask(FILM)).toBe('error');
    expect(await worker.ask('https://site.example/x.js')).toBe('left');
  });
});
