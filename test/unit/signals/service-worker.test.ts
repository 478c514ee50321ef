import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/signals/service-worker.js';
import { readMessage, writeQuestion } from '../../../src/lib/workerMessage.js';
import { settled } from './page.js';
import { ALL, ANSWERED, NONE, SOME, startSignal, two } from './startSignal.js';
import { readAddress } from '../../../src/worker/readAddress.js';

const worker = () => ({ postMessage: vi.fn() });
type Worker = ReturnType<typeof worker>;

/** What a browser that has service workers offers, here with one that a registration gives. */
const createContainer = () => {
  const active = worker();
  const installing = worker();
  const found = { active, installing, waiting: null };
  return Object.assign(new EventTarget(), {
    controller: null as Worker | null,
    ready: Promise.resolve(found),
    register: vi.fn(async (_address: string) => found),
    found,
  });
};
const toldTo = ({ postMessage }: Worker) => postMessage.mock.calls.map(([data]) => readMessage(data));

let container: ReturnType<typeof createContainer>;
beforeEach(() => {
  container = createContainer();
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.restoreAllMocks();
});

const start = (given: unknown = { worker: '/sekisho.sw.js' }) =>
  startSignal('service-worker', { signals: { 'service-worker': given as { worker: string } }, allow: ['cdn.example'] });

describe('the signal to a service worker', () => {
  it('is silent where there are none', () => {
    Reflect.deleteProperty(navigator, 'serviceWorker');
    expect(() => start()(NONE)).not.toThrow();
  });

  it('registers the worker once, with all that says whose an address is', async () => {
    const tell = start();
    expect(container.register).not.toHaveBeenCalled();
    tell(NONE);
    tell(SOME, ANSWERED);
    await settled();
    expect(container.register).toHaveBeenCalledOnce();
    const { vendors, allow, guard } = readAddress(container.register.mock.calls[0]![0]);
    expect(vendors.map(({ id, purpose }) => [id, purpose])).toEqual(
      two('service-worker').map(({ id, purpose }) => [id, purpose]),
    );
    expect([allow, guard]).toEqual([['cdn.example'], 'declared']);
  });

  it('waits for that until the page has loaded, but tells the worker that is there at once', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
    container.controller = worker();
    start()(NONE);
    await settled();
    expect([container.register.mock.calls.length, toldTo(container.controller).length]).toEqual([0, 1]);
    dispatchEvent(new Event('load'));
    await settled();
    expect(container.register).toHaveBeenCalledOnce();
  });

  it('tells each worker of each decision, and one that takes over of the last', async () => {
    const tell = start();
    tell(NONE);
    await settled();
    const { active, installing } = container.found;
    expect(toldTo(active)).toEqual([{ at: 0, end: 0, choices: NONE }]);
    expect(toldTo(installing)).toEqual(toldTo(active));
    tell(SOME, ANSWERED);
    const said = { at: ANSWERED.at, end: ANSWERED.at! + 180 * 86_400_000, choices: SOME };
    expect(toldTo(active).at(-1)).toEqual(said);
    container.controller = worker();
    container.dispatchEvent(new Event('controllerchange'));
    expect(toldTo(container.controller)).toEqual([said]);
  });

  it('answers a worker that asks, and nobody else', async () => {
    const tell = start();
    tell(SOME, ANSWERED);
    await settled();
    const port = worker();
    container.dispatchEvent(Object.assign(new Event('message'), { data: { sekisho: 'other' }, ports: [port] }));
    expect(port.postMessage).not.toHaveBeenCalled();
    container.dispatchEvent(Object.assign(new Event('message'), { data: writeQuestion(), ports: [port] }));
    expect(toldTo(port)).toEqual([toldTo(container.found.active).at(-1)]);
  });

  it('says what the one says that was started last, never what one said before that has been destroyed', async () => {
    const destroyed = start();
    destroyed(ALL, ANSWERED);
    const tell = start();
    tell(SOME, ANSWERED);
    // both registrations come now, the one of the destroyed first
    await settled();
    await settled();
    const port = worker();
    container.dispatchEvent(Object.assign(new Event('message'), { data: writeQuestion(), ports: [port] }));
    container.controller = worker();
    container.dispatchEvent(new Event('controllerchange'));
    expect(toldTo(port)).toHaveLength(1);
    for (const heard of [port, container.controller, container.found.active, container.found.installing])
      expect(toldTo(heard).filter((said) => said!.choices.other !== 'denied')).toEqual([]);
  });

  it.each([null, 'x', { worker: 1 }, { worker: undefined }, Object.create({ worker: '/x.js' })])(
    'registers nothing where no address is given (%j), and tells the worker of the site',
    async (given) => {
      start(given)(NONE);
      await settled();
      expect(container.register).not.toHaveBeenCalled();
      expect(toldTo(container.found.active)).toHaveLength(1);
    },
  );

  it('reports a registration that fails, and does nothing else', async () => {
    const later = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
    container.register.mockRejectedValue(new Error('no'));
    const tell = start();
    tell(NONE);
    await settled();
    await settled();
    expect(
      later.mock.calls.some(([run]) => {
        try {
          run();
          return false;
        } catch (error) {
          return (error as Error).message === 'no';
        }
      }),
    ).toBe(true);
    expect(() => tell(SOME)).not.toThrow();
  });

  it('reports an address that is none', async () => {
    const later = vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
    start({ worker: 'https://[' })(NONE);
    await settled();
    expect(later).toHaveBeenCalled();
    expect(container.register).not.toHaveBeenCalled();
  });

  it('goes on with the other workers where one cannot be told', async () => {
    vi.spyOn(globalThis, 'setTimeout').mockReturnValue(0 as never);
    container.found.active.postMessage.mockImplementation(() => {
      throw new Error('gone');
    });
    start()(NONE);
    await settled();
    expect(toldTo(container.found.installing)).toHaveLength(1);
  });
});
