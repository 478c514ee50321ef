/** The command `sekisho policy`. What its configurations do is asked of their servers by test/servers/. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { SERVER_NAMES } from '../../cli/policies/serverNames.mjs';
import { readChecked } from '../../dist/npm/custom/dev/command.js';
import { blocksOf } from './installed.js';

const command = fileURLToPath(new URL('../../cli/sekisho.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sekisho-policy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (options: unknown, ...args: string[]) => {
  const file = join(folder, 'site.json');
  writeFileSync(file, JSON.stringify(options));
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'policy', file, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

const site = { vendors: ['google-ads', 'meta-pixel'], policy: { url: '/privacy', version: '1' } };

describe('sekisho policy', () => {
  it.each([
    ['nginx', /^add_header Content-Security-Policy ".*" always;$/m],
    ['apache', /^Header always add Content-Security-Policy "/m],
    ['caddy', /^header \+Content-Security-Policy "/m],
    ['varnish', /^sub vcl_deliver \{$/m],
    ['cloudflare', /^export default \{$/m],
    ['fastly', /^addEventListener\('fetch', /m],
  ])('writes for %s what it sends, and nobody who is asked for into what everybody gets', (server, expected) => {
    const { status, stdout, stderr } = run(site, '--server', server);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(expected);
    for (const line of stdout.split('\n').filter((text) => text.includes('default-src')))
      expect(line).not.toMatch(/facebook|google/);
  });

  it.each([
    ['a server that it does not know', site, ['--server', 'constructor'], /--server is one of nginx, /],
    ['no server', site, [], /policy needs --server/],
    ['regions', { ...site, regions: [] }, ['--server', 'nginx'], /use sekisho\/server/],
    ['a vendor that nobody knows', { ...site, vendors: ['gogle'] }, ['--server', 'nginx'], /unknown-vendor/],
  ])('refuses %s, and writes nothing', (_, options, args, message) => {
    const { status, stdout, stderr } = run(options, ...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});

describe('docs/seals.md', () => {
  it('names every server, and shows the command as it is called', () => {
    const page = readFileSync('docs/seals.md', 'utf8');
    const named = [...page.matchAll(/^\| `(\w+)` \| /gm)].map(([, name]) => name);
    expect(named).toEqual(SERVER_NAMES);
    const [, args = ''] = /^npx sekisho policy site\.json (.*) > /m.exec(blocksOf('docs/seals.md', 'sh')[0]!) ?? [];
    expect(run(site, ...args.split(' ')).status).toBe(0);
  });

  it('shows options of which nothing is wrong', () => {
    const [html = ''] = blocksOf('docs/seals.md', 'html');
    const [, block = ''] = /data-sekisho="options">([^]*?)<\/script>/.exec(html) ?? [];
    const options = { ...(JSON.parse(block) as object), policy: { url: '/privacy', version: '1' } };
    expect(readChecked(options).warnings).toEqual([]);
  });
});
