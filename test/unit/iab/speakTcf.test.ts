/** `__tcfapi` from its stub to the libraries, as vendors and frames meet it. */
import { CmpApiModel } from '@iabtechlabtcf/cmpapi';
import { TCString } from '@iabtechlabtcf/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TcfOptions } from '../../../src/iab/readTcfOptions.js';
import type { speakTcf } from '../../../src/iab/speakTcf.js';
import type { TcfDesk } from '../../../src/iab/TcfDesk.js';
import type { Decision, Options } from '../../../src/types/index.js';
import { answerAll, decisionOf } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { forgetListeners } from './forgetListeners.js';
import { keepAnswer } from './tcfAnswers.js';
import { createVendorList } from './vendorList.js';
import { eventually } from '../../rig/eventually.js';

const lazy = vi.hoisted(() => ({ load: (): Promise<unknown> => Promise.reject(new Error('not asked for')), loads: 0 }));
vi.mock('../../../src/iab/loadTcf.js', () => ({
  loadTcf: () => {
    lazy.loads += 1;
    return lazy.load();
  },
}));

type Data = Readonly<Record<string, unknown>> & {
  readonly tcString?: string;
  readonly purpose?: { readonly consents: Readonly<Record<string, boolean>> };
  readonly vendor?: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
};

const scope = window as unknown as { __tcfapi?: (...parts: unknown[]) => unknown };
const errors: unknown[] = [];
const TCF: TcfOptions = {
  cmpId: 300,
  cmpVersion: 1,
  vendorList: '/vendor-list.json',
  publisherCountry: 'DE',
  vendors: { adverts: 755 },
  providers: { retarget: 12 },
  purposes: { 1: 'advertising', 2: ['advertising'] },
};
const settings = settingsOf({ region: 'DE' });

const speak = async (tcf: object = TCF, options: Options = {}, handOver?: Parameters<typeof speakTcf>[1]) => {
  vi.resetModules();
  const { speakTcf } = await import('../../../src/iab/speakTcf.js');
  return speakTcf(settingsOf({ region: 'DE', ...options, signals: { tcf } as never }), handOver);
};

const ask = (command: string, parameter?: unknown, version: unknown = 2): [unknown, unknown] => {
  let answer: [unknown, unknown] = ['nothing', undefined];
  scope.__tcfapi!(command, version, (data: unknown, success: unknown) => (answer = [data, success]), parameter);
  return answer;
};
const ping = (): Data => ask('ping')[0] as Data;
const hear = (): Data[] => {
  const heard: Data[] = [];
  scope.__tcfapi!('addEventListener', 2, (data: Data) => heard.push({ ...data }));
  return heard;
};

beforeEach(() => {
  forgetListeners();
  document.addEventListener('sekisho:error', ({ detail }) => errors.push(detail.code));
  delete scope.__tcfapi;
  CmpApiModel.reset();
  errors.length = 0;
  lazy.loads = 0;
  lazy.load = () => import('../../../src/iab/tcfModule.js');
  document.body.replaceChildren();
  // a visitor who was asked on an earlier page
  keepAnswer(settings, TCF, answerAll(settings, 'granted'));
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(JSON.stringify(createVendorList())))),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('without what makes a string valid', () => {
  it.each([
    ['an id', { ...TCF, cmpId: undefined }, 'tcf-no-cmp'],
    ['a list', { ...TCF, vendorList: undefined }, 'tcf-no-list'],
    [
      'a list of its own',
      { ...TCF, vendorList: 'https://vendor-list.consensu.org/v3/vendor-list.json' },
      'tcf-foreign-list',
    ],
  ])('such as %s there is no __tcfapi, no frame and no request', async (_, tcf, code) => {
    (await speak(tcf))(answerAll(settings, 'granted'));
    expect('__tcfapi' in window).toBe(false);
    expect(document.querySelector('iframe')).toBeNull();
    expect([lazy.loads, vi.mocked(fetch).mock.calls.length]).toEqual([0, 0]);
    expect(errors).toEqual([code]);
  });

  it('nor where another platform has the name', async () => {
    const theirs = (): void => {};
    scope.__tcfapi = theirs;
    (await speak())(answerAll(settings, 'granted'));
    expect(scope.__tcfapi).toBe(theirs);
    expect(errors).toEqual(['iab-taken']);
  });
});

describe('__tcfapi before its libraries are there', () => {
  it('answers "ping" alone, queues what it knows, and refuses the rest', async () => {
    lazy.load = () => new Promise(() => {});
    const tell = await speak();
    tell(answerAll(settings, 'granted'));
    expect(ask('ping')).toEqual([
      { gdprApplies: undefined, cmpLoaded: false, cmpStatus: 'stub', apiVersion: '2' },
      true,
    ]);
    expect(hear()).toEqual([]);
    expect(ask('constructor')).toEqual([null, false]);
    expect(document.querySelectorAll('iframe[name=__tcfapiLocator]')).toHaveLength(1);
  });
});

describe('the places of the page that ask for what the list tells', () => {
  const answerWith = (translation: () => Response): void =>
    void vi.stubGlobal(
      'fetch',
      vi.fn((address: string) =>
        Promise.resolve(
          address.includes('purposes-') ? translation() : new Response(JSON.stringify(createVendorList())),
        ),
      ),
    );
  const place = (): HTMLElement => document.querySelector<HTMLElement>('[data-sekisho-tcf]')!;

  beforeEach(() => {
    document.body.innerHTML = '<div data-sekisho-tcf>Until it is there</div>';
  });

  it('have it in the visitor’s language', async () => {
    answerWith(() => new Response(JSON.stringify({ ...createVendorList(), vendors: undefined })));
    await speak({ ...TCF, translations: '/iab/purposes-[LANG].json' }, { language: 'fr-CA' });
    // the file that writes it, and that of its words, come late on a busy machine
    await eventually(() => expect(place().textContent).toContain('Fournisseurs (1)'));
    expect(place().lang).toBe('fr');
    expect(vi.mocked(fetch).mock.calls.map(([address]) => address)).toContain(
      'http://localhost:3000/iab/purposes-fr.json',
    );
  });

  it('have the list’s texts in English where there is no translation, and what they had where there is no list', async () => {
    answerWith(() => new Response('', { status: 404 }));
    await speak({ ...TCF, translations: '/iab/purposes-[LANG].json' }, { language: 'fr' });
    await eventually(() => expect(place().querySelector('li')!.lang).toBe('en'));
    expect(place().lang).toBe('fr');
    document.body.innerHTML = '<div data-sekisho-tcf>Until it is there</div>';
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}')));
    forgetListeners();
    delete scope.__tcfapi;
    CmpApiModel.reset();
    await speak();
    await eventually(() => expect(ping()['cmpStatus']).toBe('error'));
    expect(place().textContent).toBe('Until it is there');
  });
});

describe('__tcfapi with its libraries', () => {
  it('takes over what was asked, and tells the decision of a returning visitor', async () => {
    const tell = await speak();
    const api = scope.__tcfapi;
    const heard = hear();
    tell(answerAll(settings, 'granted'));
    await eventually(() => expect(heard).toHaveLength(1));
    const [data] = heard;
    expect(data).toMatchObject({
      gdprApplies: true,
      eventStatus: 'tcloaded',
      cmpStatus: 'loaded',
      cmpId: 300,
      tcfPolicyVersion: 5,
      isServiceSpecific: true,
      publisherCC: 'DE',
      addtlConsent: '2~12~dv.',
    });
    expect(data!.purpose!.consents).toEqual({ 1: true, 2: true });
    expect(data!.vendor!['consents']![755]).toBe(true);
    expect(data!.vendor!['disclosedVendors']![755]).toBe(true);
    expect(TCString.decode(data!.tcString!).cmpId).toBe(300);
    expect(scope.__tcfapi).toBe(api);
    expect(ping()).toMatchObject({
      cmpLoaded: true,
      cmpStatus: 'loaded',
      displayStatus: 'disabled',
      gdprApplies: true,
    });
    tell(answerAll(settings, 'denied'));
    expect(heard[1]).toMatchObject({ eventStatus: 'useractioncomplete', addtlConsent: '2~~dv.12' });
    expect(Object.values(heard[1]!.purpose!.consents)).not.toContain(true);
    tell(answerAll(settings, 'denied'));
    expect(heard).toHaveLength(2);
    expect(ask('removeEventListener', heard[1]!['listenerId'])).toEqual([true, true]);
    expect(ask('getVendorList', 4)).toEqual([null, false]);
    expect(ask('getTCData')).toMatchObject([{ tcString: heard[1]!.tcString }, true]);
    for (const version of [1, 3, 'x']) expect(ask('addEventListener', undefined, version)).toEqual([null, false]);
    for (const command of ['constructor', 'prototype', 'name']) expect(ask(command)).toEqual([null, false]);
  });

  it('tells nothing of whoever has not answered, until the banner stands', async () => {
    const tell = await speak();
    tell(decisionOf(settings));
    await eventually(() => expect(ping()['cmpLoaded']).toBe(true));
    const heard = hear();
    expect(heard).toEqual([]);
    document.dispatchEvent(new CustomEvent('sekisho:show', { detail: 'banner' }));
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ eventStatus: 'cmpuishown', gdprApplies: true, tcString: '' });
    expect(heard[0]).not.toHaveProperty('addtlConsent');
    expect(ping()['displayStatus']).toBe('visible');
    document.dispatchEvent(new CustomEvent('sekisho:hide', { detail: 'banner' }));
    // answered in another tab
    keepAnswer(settings, TCF, answerAll(settings, 'granted'));
    tell(answerAll(settings, 'granted'));
    expect(heard[1]).toMatchObject({ eventStatus: 'useractioncomplete' });
    expect(heard[1]!.purpose!.consents).toEqual({ 1: true, 2: true });
    expect(ping()['displayStatus']).toBe('hidden');
  });

  it('tells of whoever gives the same answer again, and of no answer that was not given', async () => {
    const tell = await speak();
    tell(answerAll(settings, 'denied'));
    const heard = hear();
    await eventually(() => expect(heard).toHaveLength(1));
    document.dispatchEvent(new CustomEvent('sekisho:show', { detail: 'preferences' }));
    tell(answerAll(settings, 'denied'));
    expect(heard.map(({ eventStatus }) => eventStatus)).toEqual(['tcloaded', 'cmpuishown', 'useractioncomplete']);
    expect(new Set(heard.map(({ tcString }) => tcString)).size).toBe(1);
    forgetListeners();
    CmpApiModel.reset();
    delete scope.__tcfapi;
    const again = await speak();
    const others = hear();
    again(decisionOf(settings));
    await eventually(() => expect(ping()['cmpLoaded']).toBe(true));
    document.dispatchEvent(new CustomEvent('sekisho:show', { detail: 'banner' }));
    again(decisionOf(settings));
    expect(others.map(({ eventStatus }) => eventStatus)).toEqual(['cmpuishown']);
  });

  describe('and the framework’s own question', () => {
    const undecided = decisionOf(settings);
    const at = (decision: Decision, via: Decision['via'], seconds = 0): Decision => ({
      ...decision,
      ...{ via, at: decision.at! + seconds * 1000 },
    });
    const granted = answerAll(settings, 'granted');
    const open = async (tcf: object = TCF, first = undecided, options: Options = {}) => {
      let handed: Promise<TcfDesk | undefined> | undefined;
      const tell = await speak(tcf, options, (one) => (handed = one));
      tell(first);
      const desk = await handed;
      const heard = hear();
      return { tell, desk: desk!, consents: () => heard.at(-1)!.purpose!.consents, heard };
    };
    const view = (shown: boolean): void =>
      void document.dispatchEvent(new CustomEvent(`sekisho:${shown ? 'show' : 'hide'}`, { detail: 'banner' }));

    it('is what consent is given to: no other answer counts for it', async () => {
      localStorage.clear();
      const { tell, desk, consents } = await open();
      tell(at(granted, 'banner'));
      expect(consents()).toEqual({});
      tell(at(granted, 'api', 1));
      tell(at(granted, 'placeholder', 2));
      expect([consents(), localStorage.length]).toEqual([{}, 0]);
      desk.show();
      view(true);
      view(false);
      // closed without an answer
      tell(at(granted, 'preferences', 3));
      expect(consents()).toEqual({});
      view(true);
      desk.show();
      tell(at(granted, 'banner', 4));
      expect(consents()).toEqual({ 1: true, 2: true });
      expect(desk.inForce(at(granted, 'banner', 4))).toMatchObject({ purposes: [1, 2], vendors: [755] });
      expect(desk.inForce(granted)).toBeUndefined();
    });

    it('keeps what was saved, whatever is answered elsewhere on the page', async () => {
      const { tell, desk, consents } = await open();
      desk.show();
      view(true);
      desk.leave(new Map([['purpose.2', 'denied']]));
      tell(at(granted, 'preferences', 1));
      expect(consents()).toEqual({ 1: true });
      view(false);
      tell(at(granted, 'placeholder', 2));
      tell(at(granted, 'api', 3));
      expect(consents()).toEqual({ 1: true });
      // another tab's answer has its own
      tell(at(granted, 'default', 4));
      expect(consents()).toEqual({});
      view(true);
      desk.show();
      tell(at(granted, 'preferences', 5));
      expect(consents()).toEqual({ 1: true, 2: true });
      tell({ ...undecided, status: 'expired' });
      expect(localStorage.getItem('sekisho.tcf')).toBeNull();
    });

    it('is not answered by code that grants what was taken back', async () => {
      const { tell, desk, consents } = await open();
      desk.show();
      view(true);
      tell(at(granted, 'banner', 1));
      view(false);
      expect(consents()).toEqual({ 1: true, 2: true });
      tell(at(answerAll(settings, 'denied'), 'api', 2));
      tell(at(granted, 'api', 3));
      expect(consents()).toEqual({});
      expect(desk.inForce(at(granted, 'api', 3))).toMatchObject({
        purposes: [],
        vendors: [],
        told: { 755: 'p1 p2 p3 p4 p7' },
      });
    });

    it('is put again where the list has grown, once, and never to whoever has refused', async () => {
      const show = vi.fn();
      const mark = Symbol.for('sekisho');
      Object.assign(globalThis, { [mark]: { show } });
      try {
        const grown = createVendorList({ tcfPolicyVersion: 6 });
        const serve = (list: object): void =>
          void vi.mocked(fetch).mockImplementation(() => Promise.resolve(new Response(JSON.stringify(list))));
        await open(TCF, granted);
        expect(show).not.toHaveBeenCalled();
        const again = async (first: Decision, options: Options = {}): Promise<TcfDesk> => {
          forgetListeners();
          CmpApiModel.reset();
          delete scope.__tcfapi;
          return (await open(TCF, first, options)).desk;
        };
        serve(grown);
        expect((await again(granted)).isAskedAgain()).toBe(true);
        expect(show.mock.calls).toEqual([['banner']]);
        await again(answerAll(settings, 'denied'));
        await again(granted, { banner: 'manual' });
        await again(undecided);
        vi.stubGlobal('localStorage', undefined);
        // an answer that cannot be kept would be asked for on every page
        await again(granted);
        expect(show).toHaveBeenCalledTimes(1);
      } finally {
        delete (globalThis as Record<PropertyKey, unknown>)[mark];
      }
    });

    it('is shown where the framework applies alone', async () => {
      const handOver = vi.fn();
      await speak(TCF, { region: 'JP' }, handOver);
      expect(handOver).not.toHaveBeenCalled();
      lazy.load = () => Promise.reject(new Error('offline'));
      const { desk } = await open();
      expect(desk).toBeUndefined();
    });
  });

  it('gives the list itself, under its own version and as the latest', async () => {
    const tell = await speak();
    tell(answerAll(settings, 'granted'));
    await eventually(() => expect(ping()['cmpLoaded']).toBe(true));
    for (const version of [undefined, 120, 'LATEST']) {
      const got: unknown[] = [];
      scope.__tcfapi!('getVendorList', 2, (list: unknown) => got.push(list), version);
      await eventually(() => expect(got).toHaveLength(1));
      expect(got[0], String(version)).toMatchObject({ vendorListVersion: 120, gvlSpecificationVersion: 3 });
    }
    // the site's own server is asked once, and nobody else
    expect(vi.mocked(fetch).mock.calls).toEqual([['http://localhost:3000/vendor-list.json', { credentials: 'omit' }]]);
  });

  it('tells the language that visitors read', async () => {
    const tell = await speak(TCF, { language: 'ja' });
    const heard = hear();
    tell(answerAll(settings, 'granted'));
    await eventually(() => expect(heard).toHaveLength(1));
    expect(TCString.decode(heard[0]!.tcString!).consentLanguage).toBe('JA');
  });

  it('says where the GDPR does not apply, and asks for no list', async () => {
    const tell = await speak(TCF, { region: 'JP' });
    const heard = hear();
    tell(answerAll(settings, 'granted'));
    await eventually(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ gdprApplies: false, eventStatus: 'tcloaded' });
    expect(heard[0]!.tcString).toBeUndefined();
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['its file never comes', () => (lazy.load = () => Promise.reject(new Error('offline')))],
    ['the list is not found', () => vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))],
    ['the list is no list', () => vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"vendors":{}}')))],
    [
      'the list contradicts itself',
      () =>
        vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(createVendorList({ purposes: {} }))))),
    ],
  ])('says an error, and nothing of consent, where %s', async (_, prepare) => {
    prepare();
    const tell = await speak();
    const api = scope.__tcfapi;
    const answers: unknown[] = [];
    scope.__tcfapi!('addEventListener', 2, (...answer: unknown[]) => answers.push(answer));
    tell(answerAll(settings, 'granted'));
    await eventually(() => expect(ping()['cmpStatus']).toBe('error'));
    tell(answerAll(settings, 'granted'));
    document.dispatchEvent(new CustomEvent('sekisho:show', { detail: 'banner' }));
    expect(answers).toEqual([[null, false]]);
    expect(ask('addEventListener')).toEqual([null, false]);
    expect(errors).toEqual(['iab-failed']);
    expect(scope.__tcfapi).toBe(api);
  });

  describe('whose telling fails', () => {
    /** Tells as often as said, and then fails. */
    const failAfter = (times: number): void => {
      lazy.load = async () => {
        const { startTcf } = await import('../../../src/iab/tcfModule.js');
        const failing: typeof startTcf = (...parts) => {
          const made = startTcf(...parts);
          let told = 0;
          const tell: typeof made.tell = (decision) => {
            if ((told += 1) > times) throw new Error('broken');
            made.tell(decision);
          };
          return { ...made, tell };
        };
        return { startTcf: failing };
      };
    };
    const listen = (): unknown[] => {
      const answers: unknown[] = [];
      scope.__tcfapi!('addEventListener', 2, (_: unknown, success: unknown) => answers.push(success));
      return answers;
    };

    it('answers nobody again who has an answer', async () => {
      failAfter(1);
      const tell = await speak();
      const answers = listen();
      tell(answerAll(settings, 'granted'));
      await eventually(() => expect(answers).toEqual([true]));
      tell(answerAll(settings, 'denied'));
      expect(errors).toEqual(['iab-failed']);
      expect(answers).toEqual([true]);
    });

    it('leaves nobody without an answer, asked of the stub or of the library', async () => {
      failAfter(0);
      const tell = await speak();
      const early = listen();
      await eventually(() => expect(ping()['cmpId']).toBe(300));
      const late = listen();
      expect([early, late]).toEqual([[], []]);
      tell(answerAll(settings, 'granted'));
      expect([early, late]).toEqual([[false], [false]]);
    });
  });

  it('answers frames, with the parts in the places that the framework has for them', async () => {
    const tell = await speak();
    tell(answerAll(settings, 'granted'));
    await eventually(() => expect(ping()['cmpLoaded']).toBe(true));
    const sent: { __tcfapiReturn: Record<string, unknown> }[] = [];
    const data = { __tcfapiCall: { command: 'addEventListener', version: 2, callId: 'x' } };
    const event = new MessageEvent('message', { data: JSON.stringify(data), origin: 'https://frame.example' });
    const source = { postMessage: (text: string) => sent.push(JSON.parse(text) as (typeof sent)[number]) };
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
    tell(answerAll(settings, 'denied'));
    expect(sent).toMatchObject([
      { __tcfapiReturn: { success: true, callId: 'x', returnValue: { eventStatus: 'tcloaded' } } },
      { __tcfapiReturn: { success: true, callId: 'x', returnValue: { eventStatus: 'useractioncomplete' } } },
    ]);
  });
});
