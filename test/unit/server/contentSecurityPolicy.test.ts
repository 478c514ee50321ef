// @vitest-environment node
/** Which addresses the policy admits, by a matcher of its own, beside whose they are by the guard's rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchVendorHosts } from '../../../src/gate/guard/matchVendorHosts.js';
import { contentSecurityPolicy } from '../../../src/server/contentSecurityPolicy.js';
import { CATALOGUE, readServerSettings } from '../../../src/server/serverSettings.js';
import type { Options } from '../../../src/types/index.js';
import { decisionOf } from './decisionOf.js';

const LOCAL = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

const policyOf = (options: Options, granted: readonly string[] = [], existing?: string): string =>
  contentSecurityPolicy(decisionOf(options, granted), options, existing);

/** Matches an address on an https page, as https://www.w3.org/TR/CSP3/#match-url-to-source-list says. */
const admits = (policy: string, address: string): boolean => {
  const { protocol, hostname, port, pathname } = new URL(address);
  return policy
    .split(' ')
    .slice(1)
    .some((source) => {
      const [, scheme = '', host = '', itsPort = '', path = ''] =
        /^(?:(\w+):\/\/)?([^/:']+)(:\d+)?(\/.*)?$/.exec(source) ?? [];
      if (!host || source.endsWith(':')) return false;
      if (protocol !== (scheme ? `${scheme}:` : 'https:')) return false;
      const isHost = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host;
      if (!isHost || itsPort.slice(1) !== port) return false;
      if (!path) return true;
      return path.endsWith('/') ? pathname.startsWith(path) : pathname === path;
    });
};

const hosts = CATALOGUE.flatMap((vendor) => vendor.hosts ?? []);
const under = fc.constantFrom('', 'www.', 'a.b.', 'g.', 'pagead2.', 'stats.g.');
const behind = fc.constantFrom('', '/', '/x', 'x', '/js', '.js', '?id=AW-1', '?id=G-1', '?', 'js?id=GTM-1', '0/x');
const address = fc
  .tuple(
    fc.constantFrom('https', 'wss'),
    under,
    fc.constantFrom(...hosts),
    fc.constantFrom('com', 'de', 'co.jp'),
    behind,
  )
  .map(([scheme, start, host, ending, end]) => {
    const [name = '', ...path] = host.replace('*', ending).split('/');
    return `${scheme}://${start}${name}/${path.join('/')}${end}`;
  })
  .filter((text) => URL.canParse(text));

describe('the policy', () => {
  it('is the page alone where nothing is granted', () => {
    expect(policyOf({ vendors: ['vimeo', 'google-analytics'] })).toBe(LOCAL);
  });

  it('writes a path as an address has it, whatever characters are in it', () => {
    const options: Options = { vendors: [{ id: 'film', purpose: 'social', hosts: ['film.example/😀;é/'] }] };
    expect(policyOf(options, ['film'])).toBe(
      `${LOCAL} film.example/%F0%9F%98%80%3B%C3%A9/ *.film.example/%F0%9F%98%80%3B%C3%A9/`,
    );
  });

  it('names what is the site’s own, what is necessary, and what is granted', () => {
    const options: Options = {
      vendors: ['x', 'vimeo', { id: 'shop', purpose: 'necessary', hosts: ['shop.example/cart/'] }],
      allow: ['cdn.example', 'localhost:3000'],
      cookie: { domain: '.site.example' },
    };
    expect(policyOf(options, ['vimeo'])).toBe(
      `${LOCAL} ${[
        ...['site.example', 'cdn.example', 'localhost:3000', 'vimeocdn.com', 'vimeo.com'].flatMap((host) => [
          host,
          `wss://${host}`,
          `*.${host}`,
          `wss://*.${host}`,
        ]),
        ...['shop.example/cart/', '*.shop.example/cart/'],
      ].join(' ')}`,
    );
  });

  it('admits no address of a vendor that is denied, whatever else is granted', () => {
    const ids = CATALOGUE.map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.subarray(ids, { maxLength: 40 }),
        fc.array(address, { maxLength: 60 }),
        fc.infiniteStream(fc.boolean()),
        (vendors, addresses, coins) => {
          const options = { vendors, region: 'JP' };
          const granted = vendors.filter(() => coins.next().value);
          const policy = policyOf(options, granted);
          const claimants = matchVendorHosts(readServerSettings(options));
          for (const one of addresses) {
            const owners = claimants(new URL(one));
            if (owners.some((id) => !granted.includes(id))) expect([one, admits(policy, one)]).toEqual([one, false]);
            // nor one that nobody has declared
            else if (!owners.length) {
              const { hostname } = new URL(one);
              const known = vendors.some((id) =>
                CATALOGUE.find((vendor) => vendor.id === id)!.hosts?.some((host) =>
                  `.${hostname.replace(/\.(de|com|co\.jp)$/, '')}`.includes(
                    `.${host.split('/')[0]!.replace(/\.(\*|de|com|co\.jp)$/, '')}`,
                  ),
                ),
              );
              if (!known) expect([one, admits(policy, one)]).toEqual([one, false]);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('admits every address of vendors that are all granted', () => {
    fc.assert(
      fc.property(
        fc.subarray(CATALOGUE, { minLength: 1, maxLength: 30 }),
        fc.array(address, { maxLength: 40 }),
        (some, addresses) => {
          const vendors = some.map(({ id }) => id);
          const options = { vendors, region: 'JP' };
          const policy = policyOf(options, vendors);
          const claimants = matchVendorHosts(readServerSettings(options));
          for (const one of addresses) {
            // of any country, and where a vendor's pattern has a path, for web sockets
            if (/\.de\//.test(one) || (one.startsWith('wss') && new URL(one).pathname !== '/')) continue;
            if (claimants(new URL(one)).length) expect([one, admits(policy, one)]).toEqual([one, true]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('stands behind that which the page has, which stays as it is', () => {
    const theirs = "script-src 'nonce-1' 'strict-dynamic';\r\n object-src 'none'";
    expect(policyOf({ vendors: ['vimeo'] }, [], theirs)).toBe(
      `script-src 'nonce-1' 'strict-dynamic';  object-src 'none', ${LOCAL}`,
    );
    expect(policyOf({}, [], ' ')).toBe(LOCAL);
  });

  it('lets no pattern of a site end the source, the directive or the header', () => {
    const vendors = [
      'a b',
      'x.example; script-src *',
      'x.example, default-src *',
      "'unsafe-inline'",
      '*',
      'y.example/a;b,c d/',
      '-z.example',
      '\r\nSet-Cookie:a',
    ].map((host, at) => ({ id: `v${at}`, purpose: 'necessary', hosts: [host] }));
    expect(policyOf({ vendors, allow: ['*'] })).toBe(`${LOCAL} y.example/a%3Bb%2Cc%20d/ *.y.example/a%3Bb%2Cc%20d/`);
  });

  it('admits nothing where the decision or the options cannot be read', () => {
    expect(contentSecurityPolicy(null as never, { vendors: ['vimeo'] })).toBe(LOCAL);
    expect(
      contentSecurityPolicy({ choices: Object.create({ vimeo: 'granted' }) } as never, { vendors: ['vimeo'] }),
    ).toBe(LOCAL);
  });
});
