import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnswers, readFragment, toBase64Url } from '../../../src/handover/claim.js';
import { createHandover } from '../../../src/handover/createHandover.js';
import { rememberSettings } from '../../../src/handover/pageSettings.js';
import { signHandover } from '../../../src/handover/signature.js';
import { createConsent } from '../../../src/index.js';
import type { Consent, Handover, HandoverOptions } from '../../../src/types/index.js';
import { prerender } from '../prerender.js';

// receipts are made when the page is idle, which is after the test
vi.mock('../../../src/consent/receiptOutbox.js', () => ({ createReceiptOutbox: () => () => {} }));

const VENDORS = [
  { id: 'ads', purpose: 'advertising' },
  { id: 'more-ads', purpose: 'advertising' },
  { id: 'stats', purpose: 'analytics' },
];
const FROM = 'https://a.example';
const HERE = location.origin;

let consent: Consent;
let handover: Handover | undefined;
let keys: { publicKey: JsonWebKey; privateKey: JsonWebKey };

const granted = (): string[] =>
  Object.keys(consent.decision.choices).filter((id) => consent.isGranted(id) && id !== 'necessary');

const start = (options?: HandoverOptions): void => {
  consent ||= createConsent({ vendors: VENDORS, banner: 'manual', guard: 'off' });
  const listen = vi.spyOn(globalThis, 'addEventListener');
  handover = createHandover(consent, options);
  const [, call, { signal }] = listen.mock.calls[0] as unknown as [string, typeof listener, { signal: AbortSignal }];
  listener = (event) => void (signal.aborted || call(event));
  listen.mockRestore();
};
/** What the page listens to messages by: scripts cannot make one that the browser itself would have sent. */
let listener: (event: object) => void;
const say = (data: unknown, origin: string, isTrusted = true): void => listener({ data, origin, isTrusted });
/** Opens the page at a fragment, and waits until it has been read. */
const open = async (hash: string, options?: HandoverOptions): Promise<void> => {
  history.replaceState(null, '', `/page?a=1${hash}`);
  start(options);
  await handover!.ready;
  expect(location.hash).toBe('');
};

beforeEach(async () => {
  localStorage.clear();
  document.cookie = 'sekisho=; max-age=0';
  consent = undefined as never;
  rememberSettings('handover');
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  keys = {
    publicKey: await crypto.subtle.exportKey('jwk', pair.publicKey),
    privateKey: await crypto.subtle.exportKey('jwk', pair.privateKey),
  };
});
afterEach(() => {
  handover?.end();
  consent?.destroy();
  vi.restoreAllMocks();
});

const sign = (claim: object): Promise<string> =>
  signHandover(keys.privateKey, {
    from: FROM,
    to: HERE,
    granted: ['ads', 'more-ads', 'advertising'],
    denied: [],
    ...claim,
  });
const senders = (): HandoverOptions => ({ senders: { [FROM]: keys.publicKey } });

describe('what an address says', () => {
  it('never grants anything, whoever wrote it and whatever it is', async () => {
    const words = [
      'grant',
      'granted:ads',
      '1.e30.e30',
      '1..',
      'deny:',
      '{"granted":["ads"]}',
      '%5B%5D',
      'deny:ads',
      '__proto__',
    ];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...words), fc.string()), (value) => {
        expect(readFragment(`#sekisho=${value}`)?.answers.granted ?? []).toEqual([]);
      }),
    );
    for (const word of words) {
      await open(`#sekisho=${word}`, senders());
      expect(granted()).toEqual([]);
      handover?.end();
    }
  });

  it('refuses everything, or what it names, also what was granted, and is taken out of the address', async () => {
    start();
    consent.grant();
    handover?.end();
    await open('#sekisho=deny:ads,unknown');
    expect(granted()).toEqual(expect.arrayContaining(['stats', 'more-ads']));
    expect(consent.isGranted('ads')).toBe(false);
    expect(location.href).toBe(`${HERE}/page?a=1`);
    handover?.end();
    await open('#sekisho=deny');
    expect(granted()).toEqual([]);
    consent.grant();
    handover?.end();
    await open(`#sekisho=deny:${'ads,'.repeat(2100)}`);
    expect(granted()).toEqual([]);
  });

  it('is taken out of the address, too, where the path begins like another host', async () => {
    history.replaceState(null, '', `${HERE}//b.example/page?a=1#sekisho=deny`);
    start();
    await handover!.ready;
    expect(location.href).toBe(`${HERE}//b.example/page?a=1`);
    history.replaceState(null, '', '/');
  });

  it('refuses everything where refusals are given and cannot all be read, nothing where none is given', () => {
    const denied = (value: string): readonly string[] | undefined => readFragment(`#sekisho=${value}`)?.answers.denied;
    expect(denied('deny:ads%2Cstats')).toEqual(['ads', 'stats']);
    expect(denied('deny%3Aads')).toEqual(['ads']);
    for (const value of ['deny:ads;stats', 'deny:ads,%', `deny:${'a,'.repeat(501)}`])
      expect(denied(value)).toEqual(['*']);
    // too long to be looked at
    expect(denied(`deny:${'a'.repeat(60)}${',a'.repeat(4096)}`)).toEqual(['*']);
    expect(readFragment(`#chapter=${'1'.repeat(8192)}`)).toBeUndefined();
    for (const value of ['deny:', 'deny:,', '%']) expect(denied(value)).toEqual([]);
  });

  it('leaves other fragments alone', () => {
    for (const hash of ['', '#sekisho', '#sekisho-x', '#chapter=1']) expect(readFragment(hash)).toBeUndefined();
  });
});

describe('a signed link', () => {
  it('grants what is open here', async () => {
    await open(`#sekisho=${await sign({})}`, senders());
    expect(granted().sort()).toEqual(['ads', 'advertising', 'more-ads']);
  });

  it('grants nothing that was refused here, and no vendor that it does not name', async () => {
    start();
    consent.deny('ads');
    handover?.end();
    await open(`#sekisho=${await sign({ granted: ['advertising', 'more-ads', 'ads', 'analytics'] })}`, senders());
    expect(granted()).toEqual(['more-ads']);
  });

  it.each([
    ['for another origin', { to: 'https://other.example' }],
    ['by a sender that is not named', { from: 'https://evil.example' }],
    ['long ago', { at: Math.floor(Date.now() / 1000) - 61 }],
    ['in the future', { at: Math.floor(Date.now() / 1000) + 600 }],
    ['under another policy', { policy: '2' }],
  ])('grants nothing, but refuses, when it was signed %s', async (_, claim) => {
    start();
    consent.grant('stats');
    handover?.end();
    await open(`#sekisho=${await sign({ denied: ['stats'], ...claim })}`, senders());
    expect(granted()).toEqual([]);
  });

  it('grants nothing when it is not what was signed, or the browser cannot say', async () => {
    const [, payload = '', signature] = (await sign({})).split('.');
    const other = toBase64Url(
      new TextEncoder().encode(JSON.stringify({ from: FROM, to: HERE, at: Date.now() / 1000, granted: ['stats'] })),
    );
    await open(`#sekisho=1.${other}.${signature}`, senders());
    handover?.end();
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('no'));
    await open(`#sekisho=1.${payload}.${signature}`, senders());
    expect(granted()).toEqual([]);
  });

  it('grants nothing that was refused here before the page was prerendered', async () => {
    start();
    consent.deny('ads');
    handover?.end();
    consent.destroy();
    consent = undefined as never;
    const activate = prerender();
    history.replaceState(null, '', `/page#sekisho=${await sign({ granted: ['ads', 'more-ads', 'stats'] })}`);
    start(senders());
    expect(location.hash).toBe('');
    // as long as the browser takes to say whether it is signed, and longer
    for (let times = 0; times < 5; times += 1) await sign({});
    activate();
    await handover!.ready;
    expect(granted()).toEqual(['more-ads', 'stats']);
  });

  it('refuses everything by the one word for that, on a list too', async () => {
    start();
    consent.grant();
    handover?.end();
    await open(`#sekisho=${await sign({ granted: ['stats'], denied: ['*'] })}`, senders());
    expect(granted()).toEqual([]);
  });

  it('is made by the site’s server; without it the link hands over refusals alone', async () => {
    start({ sign: (to) => sign({ to }) });
    expect(await handover!.linkTo('https://b.example/x?y=1#z')).toMatch(
      /^https:\/\/b\.example\/x\?y=1#sekisho=1\.[\w-]+\.[\w-]+$/,
    );
    handover?.end();
    start({ sign: () => Promise.reject(new Error('offline')) });
    consent.grant('stats');
    expect(await handover!.linkTo('https://b.example/')).toBe('https://b.example/');
    consent.deny('ads');
    expect(await handover!.linkTo('https://b.example/')).toBe('https://b.example/#sekisho=deny:ads');
    // nobody reads it there, and it would stand in the mail
    for (const url of ['http://[', 'mailto:shop@b.example']) expect(await handover!.linkTo(url)).toBe(url);
    handover?.end();
    start({
      sign: () => {
        throw new Error('not yet');
      },
    });
    expect(await handover!.linkTo('https://b.example/')).toBe('https://b.example/#sekisho=deny:ads');
  });
});

describe('a link that is asked for', () => {
  it('does not hand over what was signed before the visitor refused', async () => {
    const sent: Array<() => void> = [];
    start({ sign: (to) => new Promise((resolve) => sent.push(() => resolve(sign({ to })))) });
    consent.grant('ads');
    const link = handover!.linkTo('https://b.example/');
    consent.deny('ads');
    sent[0]!();
    expect(await link).toBe('https://b.example/#sekisho=deny:ads');
  });
});

describe('a message', () => {
  const APP = 'https://app.example';

  it('counts from a named origin, refusals and grants', () => {
    start({ origins: [APP] });
    say({ sekisho: { granted: ['stats', 'ads'], denied: ['ads'] } }, APP);
    expect(granted()).toEqual(['stats']);
    say({ sekisho: { denied: '*', granted: ['stats'] } }, APP);
    expect(granted()).toEqual([]);
  });

  it('counts for nothing from another origin, from a script, without `sekisho`, or after the end', () => {
    start({ origins: [APP] });
    const data = { sekisho: { granted: ['stats'] } };
    say(data, 'https://evil.example');
    say(data, '');
    say(data, APP, false);
    for (const other of [null, 'x', {}, { sekisho: null }, Object.create(data) as object]) say(other, APP);
    handover?.end();
    say(data, APP);
    expect(granted()).toEqual([]);
  });

  it.each([
    ['a text', 'ads'],
    ['another list', [{ id: 'ads' }]],
    ['the word for everything on a list', ['stats', '*']],
    ['a longer list than is read', [...Array.from({ length: 500 }, (_, at) => `id-${at}`), 'ads']],
  ])('grants nothing, and refuses everything, where its refusals are %s', (_, denied) => {
    start({ origins: [APP] });
    consent.grant();
    say({ sekisho: { granted: ['ads'], denied } }, APP);
    expect(granted()).toEqual([]);
  });

  it('counts for nothing once the consent object is destroyed', () => {
    start({ origins: [APP] });
    consent.destroy();
    say({ sekisho: { granted: ['stats'] } }, APP);
    expect(granted()).toEqual([]);
    expect(localStorage.getItem('sekisho')).toBe(null);
  });

  it('is read as lists of ids, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (given) => {
        const { granted: yes, denied: no } = readAnswers(given);
        expect(yes.filter((id) => no.includes(id))).toEqual([]);
        for (const id of [...yes, ...no]) expect(typeof id).toBe('string');
      }),
    );
  });
});
