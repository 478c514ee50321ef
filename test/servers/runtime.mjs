/**
 * What `sekisho/server` gives in the runtime that runs this, as JSON: `node runtime.mjs <file of cases>`. It has to be the same in
 * each.
 */
import { readFile } from 'node:fs/promises';
import {
  annotate,
  contentSecurityPolicy,
  headTag,
  holdMarkup,
  readConsent,
  withConsent,
} from '../../dist/npm/server/index.js';

/**
 * @typedef {object} Case
 * @property {import('../../src/types/index.js').Options} options
 * @property {Record<string, string>} headers what a browser sends
 */

const { html, pieces, now, cases } = JSON.parse(await readFile(process.argv[2], 'utf8'));
// by this clock, whenever it is
Date.now = () => now;
const bytes = new TextEncoder().encode(html);

/** The page in pieces that end anywhere, within a letter too. */
const stream = () =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += pieces) controller.enqueue(bytes.slice(at, at + pieces));
      controller.close();
    },
  });

/** Answers as the runtime's own server does. */
const serve = async (handler, headers) => {
  const { Deno, Bun } = globalThis;
  const address = { hostname: '127.0.0.1', port: 0 };
  const ask = async (port) => fetch(`http://127.0.0.1:${port}/shop`, { headers });
  if (Deno) {
    const server = Deno.serve({ ...address, onListen: () => {} }, handler);
    const response = await ask(server.addr.port);
    const body = await response.text();
    await server.shutdown();
    return { response, body };
  }
  if (Bun) {
    const server = Bun.serve({ ...address, fetch: handler });
    const response = await ask(server.port);
    const body = await response.text();
    await server.stop(true);
    return { response, body };
  }
  const response = await handler(new Request('http://127.0.0.1/shop', { headers }));
  return { response, body: await response.text() };
};

const HEADERS = ['content-type', 'content-security-policy', 'vary', 'cache-control', 'etag', 'link'];

/** @type {(one: Case) => Promise<object>} */
const run = async ({ options, headers }) => {
  const decision = readConsent({ headers }, options);
  const request = new Request('https://shop.example/', { headers });
  const held = stream().pipeThrough(new TransformStream());
  const { html: annotated, changes, unclaimed } = annotate(html, options, { tag: headTag(options, { src: '/s.js' }) });
  return {
    decision,
    ofRequest: readConsent(request, options),
    tag: headTag(options, { src: '/sekisho/sekisho.js', nonce: 'n&"' }),
    text: holdMarkup(html, options, decision),
    stream: await new Response(holdMarkup(held, options, decision)).text(),
    policy: contentSecurityPolicy(decision, options, "object-src 'none'"),
    ...{ annotated, changes, unclaimed },
  };
};

/** One page, served. */
const answer = async ({ options, headers }) => {
  const page = () =>
    new Response(stream(), {
      headers: { 'content-type': 'text/html; charset=utf-8', etag: '"1"', link: '</own.css>; rel=preload' },
    });
  const { response, body } = await serve(withConsent(page, options, { csp: true }), headers);
  return { status: response.status, body, headers: HEADERS.map((name) => [name, response.headers.get(name)]) };
};

const results = [];
const served = [];
for (const one of cases) {
  results.push(await run(one));
  served.push(await answer(one));
}
const { Deno, Bun } = globalThis;
const runtime = Deno ? `Deno ${Deno.version.deno}` : Bun ? `Bun ${Bun.version}` : `Node ${process.versions.node}`;
console.log(JSON.stringify({ runtime, results, served }));
