/** `__gpp` from its stub to the library, as vendors and frames meet it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GppModule } from '../../../src/iab/GppTeller.js';
import type { Options } from '../../../src/types/index.js';
import { answerAll, decisionOf } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { forgetListeners } from './forgetListeners.js';
import { eventually } from '../../rig/eventually.js';

/** What the lazy file gives, when a test lets it. */
const lazy = vi.hoisted(() => ({ load: (): Promise<unknown> => Promise.reject(new Error('not asked for')), loads: 0 }));
vi.mock('../../../src/iab/loadGpp.js', () => ({
  loadGpp: () => {
    lazy.loads += 1;
    return lazy.load();
  },
}));

type Call = (...parts: unknown[]) => unknown;
interface Event {
  readonly eventName: string;
  readonly listenerId: number;
  readonly data: unknown;
  readonly pingData: Readonly<Record<string, unknown>>;
}

const scope = window as unknown as { __gpp?: Call };
const errors: unknown[] = [];

/** Starts anew, and gives what takes decisions. */
const speak = async (options: Options) => {
  vi.resetModules();
  const { speakGpp } = await import('../../../src/iab/speakGpp.js');
  return speakGpp(settingsOf({ regime: 'opt-out', ...options }));
};

const ask = (command: string, parameter?: unknown): [unknown, unknown] => {
  let answer: [unknown, unknown] = ['nothing', undefined];
  scope.__gpp!(command, (data: unknown, success: unknown) => (answer = [data, success]), parameter);
  return answer;
};
const ping = (): Readonly<Record<string, unknown>> => ask('ping')[0] as Readonly<Record<string, unknown>>;

const hear = (): Event[] => {
  const heard: Event[] = [];
  scope.__gpp!('addEventListener', (event: Event) => heard.push(event));
  return heard;
};

beforeEach(() => {
  forgetListeners();
  document.addEventListener('sekisho:error', ({ detail }) => errors.push(detail.code));
  delete scope.__gpp;
  errors.length = 0;
  lazy.loads = 0;
  document.body.replaceChildren();
  lazy.load = () => import('../../../src/iab/gppModule.js');
});
afterEach(() => vi.restoreAllMocks());

describe('__gpp before its library is there', () => {
  beforeEach(() => {
    lazy.load = () => new Promise(() => {});
  });

  it('answers every command at once, and says that it is not ready', async () => {
    await speak({ region: 'US-CA' });
    expect(ping()).toEqual({
      gppVersion: '1.1',
      cmpStatus: 'stub',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'not ready',
      supportedAPIs: expect.arrayContaining(['7:usnat', '8:usca', '27:usri']) as unknown,
      cmpId: 1,
      sectionList: [],
      applicableSections: [8],
      gppString: '',
      parsedSections: {},
    });
    expect(ask('hasSection', 'usca')).toEqual([false, true]);
    expect(ask('getSection', 'usca')).toEqual([null, true]);
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([null, true]);
    expect(ask('addEventListener')).toMatchObject([
      { eventName: 'listenerRegistered', listenerId: 1, data: true },
      true,
    ]);
    expect(ask('removeEventListener', 1)).toMatchObject([{ eventName: 'listenerRemoved', data: true }, true]);
    expect(ask('removeEventListener', 1)).toMatchObject([{ data: false }, true]);
    for (const command of ['constructor', '__proto__', 'getGPPData']) expect(ask(command)).toEqual([null, false]);
  });

  it('puts its frame into the page, once, and waits for the body', async () => {
    document.body.remove();
    await speak({ region: 'US-CA' });
    expect(document.querySelector('iframe')).toBeNull();
    document.documentElement.append(document.createElement('body'));
    await eventually(() => expect(document.querySelectorAll('body > iframe[name=__gppLocator]')).toHaveLength(1));
    await speak({ region: 'US-CA' });
    expect(document.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('leaves another script’s alone, and says so; an element of that id is none', async () => {
    const theirs = (): void => {};
    scope.__gpp = theirs;
    (await speak({ region: 'US-CA' }))(decisionOf(settingsOf()));
    expect(scope.__gpp).toBe(theirs);
    expect(errors).toEqual(['iab-taken']);
    expect(lazy.loads).toBe(0);
    delete scope.__gpp;
    document.body.append(Object.assign(document.createElement('form'), { id: '__gpp' }));
    await speak({ region: 'US-CA' });
    expect(typeof scope.__gpp).toBe('function');
  });
});

describe('__gpp with its library', () => {
  it('takes over who listens, and tells the decision', async () => {
    let release: (module: unknown) => void = () => {};
    lazy.load = () => new Promise((resolve) => (release = resolve));
    const tell = await speak({ region: 'US-CA' });
    const api = scope.__gpp;
    const heard = hear();
    const settings = settingsOf({ regime: 'opt-out' });
    tell(answerAll(settings, 'denied'));
    release(await import('../../../src/iab/gppModule.js'));
    await eventually(() => expect(ping()['signalStatus']).toBe('ready'));
    expect(heard.map(({ eventName, data }) => `${eventName} ${String(data)}`)).toEqual([
      'listenerRegistered true',
      'cmpStatus loaded',
      'sectionChange usca',
      'signalStatus ready',
    ]);
    expect(new Set(heard.map(({ listenerId }) => listenerId))).toEqual(new Set([1]));
    expect(scope.__gpp).toBe(api);
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([1, true]);
    tell(answerAll(settings, 'granted'));
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([2, true]);
    expect(heard.at(-1)!.pingData['gppString']).toBe(ping()['gppString']);
    for (const command of ['constructor', 'prototype', 'name', 'events']) expect(ask(command)).toEqual([null, false]);
  });

  it('goes on when a vendor’s callback throws', async () => {
    const tell = await speak({ region: 'US-CO' });
    const later = vi.spyOn(globalThis, 'setTimeout').mockImplementation((() => 0) as never);
    scope.__gpp!('addEventListener', () => {
      throw new Error('a vendor’s own');
    });
    const heard = hear();
    tell(answerAll(settingsOf({ regime: 'opt-out' }), 'denied'));
    await eventually(() => expect(heard.at(-1)!.data).toBe('ready'));
    // the page's error reporting sees it
    expect(later.mock.calls[0]![0]).toThrow('a vendor’s own');
  });

  it('waits while preferences stand open', async () => {
    const tell = await speak({ region: 'US-CO' });
    tell(answerAll(settingsOf({ regime: 'opt-out' }), 'denied'));
    await eventually(() => expect(ping()['signalStatus']).toBe('ready'));
    document.dispatchEvent(new CustomEvent('sekisho:show', { detail: 'preferences' }));
    expect(ping()).toMatchObject({ signalStatus: 'not ready', cmpDisplayStatus: 'visible' });
    document.dispatchEvent(new CustomEvent('sekisho:hide', { detail: 'preferences' }));
    expect(ping()).toMatchObject({ signalStatus: 'ready', cmpDisplayStatus: 'hidden' });
  });

  it.each([
    ['never comes', () => Promise.reject(new Error('offline'))],
    [
      'throws at its start',
      () =>
        Promise.resolve({
          startGpp: () => {
            (window as unknown as { __gpp: unknown }).__gpp = () => 'theirs';
            throw new Error('broken');
          },
        }),
    ],
    [
      'throws at a decision',
      async () => {
        const { startGpp } = await import('../../../src/iab/gppModule.js');
        const broken: GppModule['startGpp'] = (...parts) => ({
          ...startGpp(...parts),
          tell: () => {
            throw new Error('broken');
          },
        });
        return { startGpp: broken };
      },
    ],
  ])('says an error, and never "ready", where it %s', async (_, load) => {
    lazy.load = load;
    const tell = await speak({ region: 'US-CA' });
    const api = scope.__gpp;
    tell(answerAll(settingsOf({ regime: 'opt-out' }), 'granted'));
    await eventually(() => expect(ping()['cmpStatus']).toBe('error'));
    tell(answerAll(settingsOf({ regime: 'opt-out' }), 'granted'));
    expect(ping()['signalStatus']).toBe('not ready');
    expect(errors).toEqual(['iab-failed']);
    expect(scope.__gpp).toBe(api);
  });
});

describe('__gpp elsewhere', () => {
  it('says that no section applies, and loads nothing', async () => {
    const tell = await speak({ region: 'DE' });
    tell(answerAll(settingsOf(), 'granted'));
    expect(ping()).toMatchObject({
      applicableSections: [-1],
      signalStatus: 'ready',
      cmpStatus: 'loaded',
      gppString: 'DBAA',
    });
    expect(lazy.loads).toBe(0);
  });
});

describe('a frame', () => {
  const send = async (
    data: unknown,
    origin = 'https://frame.example',
    source: { postMessage?: unknown } = {},
  ): Promise<unknown[]> => {
    const sent: unknown[] = [];
    source.postMessage = (...parts: unknown[]) => sent.push(parts);
    const event = new MessageEvent('message', { data, origin });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
    await Promise.resolve();
    return sent;
  };

  beforeEach(() => {
    lazy.load = () => new Promise(() => {});
  });

  it('is answered, it alone, as it has asked', async () => {
    await speak({ region: 'US-CA' });
    const call = { __gppCall: { command: 'hasSection', parameter: 'usca', version: '1.1', callId: 7 } };
    const answer = { __gppReturn: { returnValue: false, success: true, callId: 7 } };
    expect(await send(call)).toEqual([[answer, { targetOrigin: 'https://frame.example' }]]);
    expect(await send(JSON.stringify(call), 'null')).toEqual([[JSON.stringify(answer), { targetOrigin: '*' }]]);
  });

  it('removes no listener but its own', async () => {
    await speak({ region: 'US-CA' });
    hear();
    const frame = {};
    const call = (command: string, parameter?: unknown): unknown => ({ __gppCall: { command, parameter, callId: 1 } });
    await send(call('addEventListener'), undefined, frame);
    expect(await send(call('removeEventListener', 1), undefined, frame)).toMatchObject([
      [{ __gppReturn: { returnValue: null, success: false } }, {}],
    ]);
    expect(await send(call('removeEventListener', 2))).toMatchObject([[{ __gppReturn: { success: false } }, {}]]);
    expect(await send(call('removeEventListener', 2), undefined, frame)).toMatchObject([
      [{ __gppReturn: { returnValue: { data: true }, success: true } }, {}],
    ]);
  });

  it('harms nothing by what is no call', async () => {
    await speak({ region: 'US-CA' });
    for (const data of ['{', '"__gppCall"', '{"__gppCall":1}', null, 7, [], { __proto__: { __gppCall: {} } }])
      expect(await send(data)).toEqual([]);
    expect(await send({ __gppCall: { command: 'constructor', callId: 'a' } })).toMatchObject([
      [{ __gppReturn: { returnValue: null, success: false, callId: 'a' } }, {}],
    ]);
  });
});
