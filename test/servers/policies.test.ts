/** What `sekisho policy` writes, in the servers that Debian has, for what browsers may send; and its modules, in Node. */
import '../unit/constants.js';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { apache } from '../../cli/policies/apache.mjs';
import { caddy } from '../../cli/policies/caddy.mjs';
import { cloudflare, fastly } from '../../cli/policies/modules.mjs';
import { nginx } from '../../cli/policies/nginx.mjs';
import { varnish } from '../../cli/policies/vcl.mjs';
import { policyTable } from '../../src/server/policyTable.js';
import { readServerSettings } from '../../src/server/serverSettings.js';
import { contentSecurityPolicy } from '../../src/server/contentSecurityPolicy.js';
import { readConsent } from '../../src/server/readConsent.js';
import { keysOf, questionsOf } from '../../src/consent/questions.js';
import { token } from '../../src/record/codec.js';
import type { Options } from '../../src/types/index.js';
import { admittedByServer, NOW, type Sent, sentTo, site, sourcesOf } from '../unit/server/randomRecords.js';
import { bringServers } from './bring.js';
import { SERVER_NAMES, startServer } from './start.js';

const WRITE = { nginx, apache, caddy, varnish };

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const MANY = ['google-analytics', 'google-ads', 'doubleclick', 'google-tag-manager', 'youtube', 'vimeo', 'x'];
const shop: Options = {
  vendors: [...MANY, 'yahoo-japan-ads', 'meta-pixel', 'hotjar', 'microsoft-clarity', 'criteo', 'google-maps'],
  policy: { url: '/privacy', version: '3' },
  allow: ['cdn.example'],
};
const SITES: readonly Options[] = [shop, ...fc.sample(site, { seed: 13, numRuns: 3 })];

/** Everything granted, in spite of the signal and without it. */
const wholeGrant = (options: Options): Sent => {
  const settings = readServerSettings(options);
  const keys = questionsOf(settings).flatMap((subject) => keysOf(subject).slice(1));
  const at = Math.floor(NOW / 1000).toString(36);
  const current = token(settings.policy.version ?? '');
  return { cookie: `a=1; ${settings.cookie.name}=3.${at}.${current}.${keys.join('')}.` };
};

let root = '';
beforeAll(() => {
  root = bringServers();
}, 600_000);

describe.each(SERVER_NAMES)('the configuration for %s', (name) => {
  it.each(SITES.map((options, index) => [index, options] as const))(
    'admits what sekisho/server admits at most, and the site alone without an answer (site %i)',
    async (_, options) => {
      const table = policyTable(readServerSettings(options), NOW);
      const server = await startServer(root, name, WRITE[name]({ table, options, version }));
      try {
        const ask = async (sent: Sent, path = '/'): Promise<string[]> => {
          const headers = Object.fromEntries(Object.entries(sent).filter(([, value]) => value));
          return server.ask(path, headers);
        };
        const nothing = sourcesOf(table.base).sort();
        expect(sourcesOf((await ask({ cookie: '' }))[0]!).sort()).toEqual(nothing);
        // in whichever order
        const both = (await ask({ cookie: '' }, '/own')).sort();
        expect(both.map((one) => sourcesOf(one).sort())).toEqual([nothing, ["'none'", 'object-src']]);

        let granted = 0;
        for (const sent of fc.sample(sentTo(options), { seed: 13, numRuns: 150 })) {
          const [policy = '', ...more] = await ask(sent);
          const most = new Set(admittedByServer(options, sent));
          const admitted = sourcesOf(policy);
          expect(more).toEqual([]);
          expect([sent, admitted.filter((source) => !most.has(source))]).toEqual([sent, []]);
          if (admitted.length > nothing.length) granted += 1;
        }
        console.log(`${name}: of 150 requests ${granted} were granted something`);
        if (options !== shop) return;
        expect(granted).toBeGreaterThan(10);
        expect(sourcesOf((await ask(wholeGrant(options)))[0]!).sort()).toEqual(
          admittedByServer(options, wholeGrant(options)).sort(),
        );
      } finally {
        await server.close();
      }
    },
  );
});

describe('the modules', () => {
  const page = (): Promise<Response> =>
    Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }));
  const site = { table: policyTable(readServerSettings(shop), NOW), options: shop, version };

  /** Runs a module's text beside the package, and gives what it answers requests with. */
  const load = async (
    text: string,
    name: string,
  ): Promise<{ default?: { fetch(request: Request): Promise<Response> } }> => {
    const file = fileURLToPath(new URL(`../../build/${name}.mjs`, import.meta.url));
    const server = new URL('../../dist/npm/server/index.js', import.meta.url).href;
    writeFileSync(file, text.replace("'sekisho/server'", JSON.stringify(server)));
    try {
      return (await import(file)) as never;
    } finally {
      rmSync(file);
    }
  };
  const policyFor = (cookie: string): string => contentSecurityPolicy(readConsent(cookie, shop), shop);
  /** As old as now. */
  const fresh = (): string =>
    wholeGrant(shop).cookie.replace(/=3[.][^.]*/, `=3.${Math.floor(Date.now() / 1000).toString(36)}`);

  it('for Cloudflare answers with the policy of the cookie', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = page;
    try {
      const worker = await load(cloudflare(site), 'cloudflare');
      for (const cookie of ['', fresh(), 'sekisho=broken']) {
        const response = await worker.default!.fetch(new Request('https://site.example/', { headers: { cookie } }));
        expect(response.headers.get('content-security-policy')).toBe(policyFor(cookie));
      }
      expect(policyFor(fresh())).toContain('vimeo.com');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('for Fastly Compute asks the backend "origin", and answers with the policy of the cookie', async () => {
    const { fetch } = globalThis;
    const scope = globalThis as unknown as Record<string, unknown>;
    const backends: unknown[] = [];
    type Listener = (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void;
    let listener: Listener | undefined;
    scope.addEventListener = (_: string, given: Listener) => void (listener = given);
    scope.fetch = (_: Request, { backend }: { backend: string }) => (backends.push(backend), page());
    try {
      await load(fastly(site), 'fastly');
      const request = new Request('https://site.example/', { headers: { cookie: fresh() } });
      const response = await new Promise<Response>((respondWith) =>
        listener!({ request, respondWith: (answer) => respondWith(answer) }),
      );
      expect([response.headers.get('content-security-policy'), backends]).toEqual([policyFor(fresh()), ['origin']]);
    } finally {
      scope.fetch = fetch;
      delete scope.addEventListener;
    }
  });
});
