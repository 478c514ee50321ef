import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import net, { type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RigServer, startServer } from './server.js';

let server: RigServer;

beforeAll(async () => {
  server = await startServer({
    pages: [
      ['*.shop.example', (req, res, next) => (req.url === '/own' ? void res.end(`own ${req.headers.host}`) : next())],
    ],
  });
});
afterEach(() => server.reset());
afterAll(() => server.close());

describe('the port', () => {
  it('answers every host, in clear and over TLS', async () => {
    await get('http://nobody.example/a');
    await get('https://nobody.example/b?c=d');
    expect(server.requests().map(({ url, host, path }) => [url, host, path])).toEqual([
      ['http://nobody.example/a', 'nobody.example', '/a'],
      ['https://nobody.example/b?c=d', 'nobody.example', '/b'],
    ]);
  });

  it('is a proxy that leads to itself', async () => {
    const proxied = http.request({
      host: '127.0.0.1',
      port: server.port,
      path: 'http://far.example/clear',
      headers: { host: 'far.example' },
    });
    expect((await answerOf(proxied)).statusCode).toBe(204);
    const tunnel = await connect('deep.example:443');
    const secure = tls.connect({ socket: tunnel, rejectUnauthorized: false, servername: 'deep.example' });
    secure.write('GET /secure HTTP/1.1\r\nHost: deep.example\r\n\r\n');
    await server.waitFor('https://deep.example/secure');
    expect(server.requests().map(({ url }) => url)).toEqual([
      'http://far.example/clear',
      'https://deep.example/secure',
    ]);
    secure.destroy();
  });

  it('accepts WebSockets', async () => {
    const request = http.request({
      host: '127.0.0.1',
      port: server.port,
      headers: {
        host: 'chat.example',
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      },
    });
    const accepted = new Promise<IncomingMessage>((resolve) => request.once('upgrade', resolve));
    request.end();
    expect((await accepted).headers['sec-websocket-accept']).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
    expect(server.requests('ws://chat.example/')).toHaveLength(1);
    request.destroy();
  });

  it('closes with requests still open', async () => {
    const short = await startServer();
    short.behave('*', { hang: true });
    const hanging = http.get({ port: short.port, headers: { host: 'slow.example' } });
    hanging.on('error', () => {});
    await short.waitFor('http://slow.example/');
    // had it to wait for the answer, it would never end
    short.close();
  });
});

describe('answers', () => {
  it('come from inline pages, then from the handlers of the host, then from the stubs', async () => {
    server.page('https://a.shop.example/inline.js', { body: 'inline()' });
    expect(await get('https://a.shop.example/inline.js?x')).toMatchObject({
      body: 'inline()',
      type: 'text/javascript; charset=utf-8',
    });
    expect(await get('https://a.shop.example/own')).toMatchObject({ body: 'own a.shop.example' });
    expect((await get('https://player.vimeo.com/video/1')).headers['set-cookie']?.[0]).toContain('vuid=');
    expect((await get('https://a.shop.example/x.gif')).type).toBe('image/gif');
    expect((await get('https://cdn.example/x.js')).body).toContain('__ran');
  });

  it('misbehave as told, and behave again', async () => {
    const undo = server.behave('https://cdn.example/*', { status: 503, headers: { 'retry-after': '1' } });
    expect(await get('https://cdn.example/x.js')).toMatchObject({ status: 503, headers: { 'retry-after': '1' } });
    undo();
    expect((await get('https://cdn.example/x.js')).status).toBe(200);
    server.behave('https://cdn.example/*', { reset: true });
    await expect(get('https://cdn.example/x.js')).rejects.toThrow('hang up');
  });

  it('wait until they are released', async () => {
    const release = server.hold('https://held.example/*');
    const order: string[] = [];
    const held = get('https://held.example/x.js').then(() => order.push('held'));
    await server.waitFor('https://held.example/x.js');
    await get('https://other.example/x.js').then(() => order.push('other'));
    release();
    await held;
    expect(order).toEqual(['other', 'held']);
  });

  it('lose or gain CORS headers', async () => {
    expect((await get('https://cdn.example/x.js')).headers['access-control-allow-origin']).toBe('*');
    server.behave('https://cdn.example/*', { cors: false });
    expect((await get('https://cdn.example/x.js')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('carry a prelude that the policy of the page lets run', async () => {
    const undo = server.equip((agent) => agent === 'odd', { prelude: 'first()', headers: { 'sec-gpc': '1' } });
    const page = async (policy: string) => {
      const headers = { 'content-security-policy': policy };
      server.page('https://b.shop.example/', { body: '<!doctype html><head><title>ä</title>', headers });
      const { body, headers: sent } = await get('https://b.shop.example/', { 'user-agent': 'odd' });
      return [/^<!doctype html><head><script nonce="(.+?)">first\(\)/.exec(body)?.[1], sent['content-security-policy']];
    };
    expect(await page("script-src 'nonce-x'")).toEqual(['x', "script-src 'nonce-x'"]);
    const admitted = "default-src 'nonce-sekisho-rig'; connect-src https://*.rig.example";
    expect(await page("default-src 'none'")).toEqual(['sekisho-rig', admitted]);
    // what the page's policy allows besides stays allowed
    expect(await page("script-src 'nonce-x'; connect-src 'self'")).toEqual([
      'x',
      "script-src 'nonce-x'; connect-src 'self' https://*.rig.example",
    ]);
    expect(await page("script-src 'unsafe-inline'")).toEqual(['sekisho-rig', "script-src 'unsafe-inline'"]);
    undo();
    expect((await get('https://b.shop.example/', { 'user-agent': 'odd' })).body).not.toContain('first');
  });
});

describe('the record', () => {
  it('can be looked at from a mark on', async () => {
    await get('https://one.example/');
    const mark = server.mark();
    await get('https://two.example/');
    expect(mark.requests().map(({ host }) => host)).toEqual(['two.example']);
    server.clear();
    await get('https://three.example/');
    expect(mark.requests().map(({ host }) => host)).toEqual(['three.example']);
  });

  it('waits for what is still to come, and says what came instead', async () => {
    const waiting = server.waitFor(/late/);
    await get('https://late.example/');
    expect((await waiting).host).toBe('late.example');
    await expect(server.waitFor('https://never.example/', 20)).rejects.toThrow(
      /never\.example.*20 ms[^]*late\.example/,
    );
  });

  it('leaves out what browsers ask for on their own account', async () => {
    await get('https://push.services.mozilla.com/x');
    await get('http://clients2.google.com/time');
    expect(server.requests()).toEqual([]);
    await get('https://mozilla.com.example/x');
    expect(server.requests()).toHaveLength(1);
  });
});

async function get(url: string, headers: Record<string, string> = {}) {
  const { protocol, host, pathname, search } = new URL(url);
  const options = { host: '127.0.0.1', port: server.port, path: pathname + search, headers: { host, ...headers } };
  const request =
    protocol === 'https:' ? https.request({ ...options, rejectUnauthorized: false }) : http.request(options);
  const response = await answerOf(request);
  const type = response.headers['content-type'];
  return { status: response.statusCode, headers: response.headers, type, body: await text(response) };
}

function answerOf(request: http.ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve).once('error', reject).end();
  });
}

function connect(target: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(server.port, '127.0.0.1', () =>
      socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`),
    );
    socket.once('error', reject).once('data', () => resolve(socket));
  });
}
