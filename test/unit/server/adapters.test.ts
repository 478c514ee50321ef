// @vitest-environment node
/** Pages as they leave servers: held, with the headers that follow, and told the decision. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { formatRecord, token } from '../../../src/record/codec.js';
import { expressConsent, honoConsent, readConsent, withConsent } from '../../../src/server.js';
import type { Decision, Options } from '../../../src/types/index.js';
import type { ServeOptions } from '../../../src/server.js';
import { putRules, takeRules } from '../regimes/rules.js';

const options: Options = { vendors: ['vimeo'], policy: { version: '1' } };
const HTML = '<!doctype html><p>関所</p><img src="//i.vimeocdn.com/1">';
const HELD = '<!doctype html><p>関所</p><img data-vendor="vimeo" data-src="//i.vimeocdn.com/1">';

const cookieOf = (...granted: string[]): string => {
  const choices = Object.assign(
    Object.create(null),
    Object.fromEntries(granted.map((id) => [token(id), 'granted'])),
  ) as Record<string, 'granted'>;
  return `sekisho=${formatRecord({ isWhole: true, at: Math.floor(Date.now() / 1000), policy: token('1'), seen: '', choices }, 190)}`;
};
const GRANTED = { cookie: cookieOf('vimeo functional', 'functional') };

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}
type Given = Readonly<Record<string, string>>;
interface Page {
  readonly status?: number;
  readonly headers?: Given;
  readonly body?: string | Uint8Array | null;
}

let decision: Decision | undefined;
const closing: (() => void)[] = [];
afterEach(() => {
  closing.splice(0).forEach((close) => close());
  decision = undefined;
  takeRules();
});

const read = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: new TextDecoder('utf-8').decode(await response.arrayBuffer()),
  headers: response.headers,
});

const toResponse = ({
  status = 200,
  headers = { 'content-type': 'text/html; charset=utf-8' },
  body = HTML,
}: Page): Response => new Response(body as BodyInit | null, { status, headers });

const listen = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener);
  closing.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

/** How a page written by Node's functions comes to whoever asks. */
const askNode = async (
  write: (response: ServerResponse) => void,
  given: Given = {},
  how: ServeOptions<never> = {},
  some: Options = options,
): Promise<Answer> => {
  const middleware = expressConsent(some, how as never);
  const url = await listen((request: IncomingMessage, response) => {
    middleware(request, response, () => {
      decision = (response as unknown as { locals: { decision: Decision } }).locals.decision;
      write(response);
    });
  });
  return read(await fetch(url, { headers: { ...given, connection: 'close' } }));
};

type Ask = (page: Page, given?: Given, how?: ServeOptions<never>, some?: Options) => Promise<Answer>;

const adapters: Record<string, Ask> = {
  fetch: async (page, given = {}, how = {}, some = options) => {
    const handler = withConsent(
      (_, its, word: string) => ((decision = its), expect(word).toBe('env'), toResponse(page)),
      some,
      how as never,
    );
    return read(await handler(new Request('https://site.example/a', { headers: given }), 'env'));
  },
  Hono: async (page, given = {}, how = {}, some = options) => {
    const app = new Hono<{ Variables: { decision: Decision } }>();
    app.use(honoConsent(some, how as never));
    app.get('*', (c) => ((decision = c.get('decision')), toResponse(page)));
    return read(await app.request('https://site.example/a', { headers: given }));
  },
  Express: (page, given, how, some) =>
    askNode(
      (response) => {
        const { status, headers } = toResponse(page);
        response.statusCode = status;
        headers.forEach((value, name) => response.setHeader(name, value));
        const { body = HTML } = page;
        if (body === null) response.end();
        else response.end(body);
      },
      given,
      how,
      some,
    ),
};

describe.each(Object.entries(adapters))('%s', (_, ask) => {
  it('holds what is not granted, and is told so', async () => {
    const { status, body, headers } = await ask({
      headers: { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'x', vary: 'Accept' },
    });
    expect([status, body]).toEqual([200, HELD]);
    expect(decision).toEqual(readConsent('', options));
    // as `readConsent` gives it: frameworks send no object without a prototype along with their HTML
    expect(Object.getPrototypeOf(decision!.choices)).toBe(Object.prototype);
    // they are of another body, and of that of another visitor
    expect([headers.get('etag'), headers.get('last-modified')]).toEqual([null, null]);
    expect(headers.get('vary')).toBe('Accept, Cookie, Sec-GPC');
    expect(headers.get('cache-control')).toBeNull();
    expect(headers.get('content-security-policy')).toBeNull();
  });

  it('leaves what is granted, for this visitor alone', async () => {
    const cached = {
      'content-type': 'text/html',
      'cache-control': 'public, max-age=60, s-maxage=600',
      'cdn-cache-control': 'max-age=600',
    };
    const { body, headers } = await ask({ headers: cached }, GRANTED);
    expect(body).toBe(HTML);
    expect(decision?.choices.vimeo).toBe('granted');
    expect(headers.get('cache-control')).toBe('max-age=60, private');
    expect(headers.get('cdn-cache-control')).toBeNull();
    // what nobody was granted may be kept for all
    expect((await ask({ headers: cached })).headers.get('cache-control')).toBe('public, max-age=60, s-maxage=600');
    const own = await ask({ headers: { 'content-type': 'text/html', 'cache-control': 'no-store' } }, GRANTED);
    expect(own.headers.get('cache-control')).toBe('no-store');
  });

  it('gives everybody the same where it is told so, however mild the regime', async () => {
    const cached = { 'content-type': 'text/html', 'cache-control': 'public, max-age=60' };
    const { body, headers } = await ask(
      { headers: cached },
      GRANTED,
      { forEveryone: true, csp: true },
      { ...options, regime: 'none' },
    );
    expect(body).toBe(HELD);
    expect([headers.get('vary'), headers.get('cache-control')]).toEqual([null, 'public, max-age=60']);
    expect(headers.get('content-security-policy')).not.toContain('vimeo');
    expect(decision?.choices.vimeo).toBe('granted');
  });

  it('takes out of the Link header what would be asked for before the page is read', async () => {
    const own = '</a.css>; rel=preload; as=style; title="a, <b>"';
    const theirs = '<https://player.vimeo.com/api.js>;as=script; title="a; rel=canonical"; REL="preload"';
    const images = '</a.png>; rel=preload; as=image; ImageSrcSet="/a.png 1x, https://i.vimeocdn.com/a.png 2x"';
    const link = `${own}, ${theirs}, ${images}, <//i.vimeocdn.com>; rel=preconnect, <https://vimeo.com/1>; rel=canonical`;
    const headers = { 'content-type': 'text/html', link };
    expect((await ask({ headers })).headers.get('link')).toBe(`${own}, <https://vimeo.com/1>; rel=canonical`);
    expect((await ask({ headers }, GRANTED)).headers.get('link')).toBe(link);
    expect((await ask({ headers: { ...headers, link: theirs } })).headers.get('link')).toBeNull();
  });

  it('obeys Global Privacy Control', async () => {
    const mild: Options = {
      vendors: [{ id: 'ads', purpose: 'advertising', hosts: ['i.vimeocdn.com'] }],
      regime: 'opt-out',
    };
    expect((await ask({}, {}, {}, mild)).body).toBe(HTML);
    expect((await ask({}, { 'sec-gpc': '1' }, {}, mild)).body).toContain('data-vendor="ads"');
    expect((await ask({}, { dnt: '1' }, {}, mild)).body).toBe(HTML);
    const heeding = await ask({}, { dnt: '1' }, {}, { ...mild, doNotTrack: true });
    expect(heeding.body).toContain('data-vendor="ads"');
    expect(heeding.headers.get('vary')).toBe('Cookie, Sec-GPC, DNT');
  });

  it('adds its policy to that which the page has', async () => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': "img-src 'none'" };
    const denied = (await ask({ headers }, {}, { csp: true, hold: false })).headers.get('content-security-policy');
    expect(denied).toBe("img-src 'none', default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'");
    const granted = await ask({ headers }, GRANTED, { csp: true, hold: false });
    expect(granted.headers.get('content-security-policy')).toContain('vimeo.com');
    expect(granted.headers.get('cache-control')).toBe('private');
    expect(granted.body).toBe(HTML);
  });

  it('has no page asked whether it is still right whose policy follows the visitor', async () => {
    // a server would answer 304, and the browser keep the policy of an earlier decision with its copy
    const headers = { 'content-type': 'text/html', etag: '"1"', 'last-modified': 'x' };
    const askedAgain = async (how: ServeOptions<never>): Promise<unknown[]> => {
      const answer = await ask({ headers }, GRANTED, { hold: false, ...how });
      return [answer.headers.get('etag'), answer.headers.get('last-modified')];
    };
    expect(await askedAgain({ csp: true })).toEqual([null, null]);
    expect(await askedAgain({ csp: true, forEveryone: true })).toEqual(['"1"', 'x']);
    expect(await askedAgain({ csp: false })).toEqual(['"1"', 'x']);
  });

  it('leaves everything else alone', async () => {
    const binary = Uint8Array.of(0, 1, 0xff, 0xfe, 0x3c);
    const headers = { 'content-type': 'image/gif', etag: '"1"' };
    const answer = await ask({ body: binary, headers }, GRANTED, { csp: true });
    expect([...answer.headers].filter(([name]) => /etag|vary|cache|security/.test(name))).toEqual([['etag', '"1"']]);
    const empty = await ask({ status: 304, body: null, headers: {} });
    expect([empty.status, empty.body]).toEqual([304, '']);
    expect((await ask({ body: HTML, headers: { 'content-type': 'text/plain' } })).body).toBe(HTML);
    const off = await ask({}, GRANTED, { hold: false });
    expect([off.body, off.headers.get('vary')]).toEqual([HTML, null]);
  });

  it.each(['ISO-2022-JP', '"csISO2022JP"', 'utf-16', 'utf-16be', 'utf-8; charset=iso-2022-jp'])(
    'lets nothing pass that says it is in an encoding without ASCII in it: %s',
    async (charset) => {
      const headers = { 'content-type': `text/html; charset=${charset}` };
      const answer = await ask({ headers }).catch((error: unknown) => String(error));
      expect(JSON.stringify(answer)).toContain('Send it as UTF-8');
      expect(JSON.stringify(answer)).not.toContain('vimeocdn');
    },
  );

  it('looks for ISO-2022-JP where no encoding is named that browsers know, and takes the word of one that is', async () => {
    const body = `<p>\x1b$B<!\x1b(B<img src="//i.vimeocdn.com/1">`;
    const answerTo = (type: string) =>
      ask({ headers: { 'content-type': type }, body }).catch((error: unknown) => String(error));
    for (const type of ['text/html', 'text/html; charset=none'])
      expect(JSON.stringify(await answerTo(type))).not.toContain('vimeocdn');
    expect(JSON.stringify(await answerTo('text/html; charset=utf-8'))).toContain('vimeocdn');
  });

  it('lets nothing pass that came compressed', async () => {
    const packed = { 'content-type': 'text/html', 'content-encoding': 'gzip' };
    const answer = await ask({ body: gzipSync(HTML), headers: packed }).catch(String);
    expect(JSON.stringify(answer)).toContain('before it is compressed');
    // begins like white space
    const params = { [constants.BROTLI_PARAM_QUALITY]: 1, [constants.BROTLI_PARAM_LGWIN]: 21 };
    const varied = Array.from({ length: 50 }, (_, index) => (index ** 3).toString(36)).join(' ');
    const body = brotliCompressSync(`${HTML} ${varied}`, { params });
    expect(body[0]).toBe(9);
    const like = await ask({ body, headers: { ...packed, 'content-encoding': 'br' } }).catch(String);
    expect(JSON.stringify(like)).toContain('before it is compressed');
  });

  it('goes by what the server knows of the visitor, and by the strictest where that fails', async () => {
    putRules();
    const mild: Options = { ...options, regime: 'opt-out' };
    const bodyOf = async (visitor: () => unknown, given = {}): Promise<string> =>
      (await ask({}, given, { visitor } as never, mild)).body;
    expect(await bodyOf(() => ({ region: 'US' }))).toBe(HTML);
    expect(await bodyOf(() => ({ region: 'DE' }))).toBe(HELD);
    expect(await bodyOf(() => ({ region: 'DE' }), GRANTED)).toBe(HTML);
    const fail = (): never => {
      throw new Error('unknown');
    };
    for (const visitor of [fail, () => ({ region: 7 }), () => Object.create({ region: 'US' })])
      expect(await bodyOf(visitor)).toBe(HELD);
    // what is answered later comes too late for the page: not even the site's own region counts then
    const late = (await ask({}, {}, { visitor: async () => ({ region: 'US' }) } as never, { ...mild, region: 'US' }))
      .body;
    expect(late).toBe(HELD);
    // one of another realm is no less a promise
    const promise: unknown = runInNewContext('Promise.resolve({})');
    expect(promise instanceof Promise).toBe(false);
    const foreign = await ask({}, {}, { visitor: () => promise } as never, { ...mild, region: 'US' });
    expect(foreign.body).toBe(HELD);
  });
});

describe('withConsent', () => {
  it('holds what a runtime has decompressed, whose header still says otherwise', async () => {
    const encoder = new TextEncoder();
    for (const pieces of [[HTML], ['\ufeff', ' \n', '', HTML]]) {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const piece of pieces) controller.enqueue(encoder.encode(piece));
          controller.close();
        },
      });
      const headers = { 'content-type': 'text/html', 'content-encoding': 'gzip' };
      const handler = withConsent(() => new Response(body as BodyInit, { headers }), options);
      expect((await read(await handler(new Request('https://site.example/')))).body).toContain(HELD);
    }
  });
});

describe('Node', () => {
  const escaped = Buffer.from('\x1b$B<!\x1b(B<img src="//i.vimeocdn.com/1">');

  it('breaks a response off in which ISO-2022-JP begins behind what is sent, and goes on with the next', async () => {
    const answer = askNode((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write('<!doctype html><p>');
      response.write(escaped);
      response.end('<img src="//i.vimeocdn.com/2">');
    });
    await expect(answer).rejects.toThrow();
    expect((await askNode((response) => response.end(HTML))).status).toBe(200);
  });

  it('says why where nothing is sent yet', async () => {
    const answer = await askNode((response) => {
      response.setHeader('content-type', 'text/html');
      response.write(escaped);
      response.end(HTML);
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([500, 'text/plain']);
    expect(answer.body).toContain('Send it as UTF-8');
    expect(answer.body).not.toContain('vimeocdn');
  });

  it('holds what comes in pieces, by every way of writing', async () => {
    const { body, headers } = await askNode((response) => {
      response.writeHead(200, 'Fine', { 'Content-Type': 'text/html', 'Content-Length': '1', ETag: '"1"' });
      response.write('<!doctype html><p>');
      response.write(Buffer.from('関所').subarray(0, 4));
      response.write(Buffer.from('関所').subarray(4), () => response.write('PC9wPjxp', 'base64'));
      setImmediate(() => setImmediate(() => response.end('mg src="//i.vimeocdn.com/1">', 'latin1', () => {})));
    });
    expect(body).toBe(HELD);
    expect([headers.get('content-length'), headers.get('etag')]).toEqual([null, null]);
  });

  it('keeps every header of a name that writeHead is given more than once, in the place of what was there', async () => {
    const { headers } = await askNode((response) => {
      response.setHeader('set-cookie', 'old=1');
      response.writeHead(200, ['Set-Cookie', 'a=1', 'content-type', 'text/plain', 'set-cookie', 'b=2']);
      response.end();
    });
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  it('sets headers that it is given as a list, and answers HEAD', async () => {
    const list = await askNode((response) => {
      response.writeHead(201, ['Content-Type', 'text/html', 'X-A', '1']);
      response.end(HTML);
    });
    expect([list.status, list.body, list.headers.get('x-a')]).toEqual([201, HELD, '1']);
    const middleware = expressConsent(options);
    const url = await listen((request, response) =>
      middleware(request, response, () => {
        response.setHeader('content-type', 'text/html');
        response.setHeader('content-length', '77');
        response.end();
      }),
    );
    const head = await fetch(url, { method: 'HEAD', headers: { connection: 'close' } });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, null]);
  });
});
