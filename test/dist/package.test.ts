import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sekisho-package-'));
const tarball = join(folder, 'sekisho-0.1.0.tgz');
const run = (file: string, args: string[], cwd = folder): string =>
  execFileSync(file, args, { cwd, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, FORCE_COLOR: '0' } });
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

/** Runs a module that imports the packed package, in Node. */
const runModule = (code: string, ...flags: string[]): string => {
  writeFileSync(join(folder, 'consumer/main.mjs'), code);
  return run(process.execPath, [...flags, 'main.mjs'], join(folder, 'consumer')).trim();
};

beforeAll(() => {
  run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  run('mkdir', ['-p', 'consumer/node_modules']);
  run('tar', ['-xzf', tarball, '-C', 'consumer/node_modules']);
  run('mv', ['consumer/node_modules/package', 'consumer/node_modules/sekisho']);
  for (const name of ['preact', 'js-cookie'])
    run('ln', ['-s', join(root, 'node_modules', name), 'consumer/node_modules']);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed package', () => {
  it('passes publint', () => {
    expect(run(bin('publint'), [tarball, '--strict'])).toMatch(/All good/);
  });

  it('passes attw for what it promises: ESM with types', () => {
    // it ends with 1, and this throws, if it finds a problem
    expect(
      run(bin('attw'), [tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', './dist/*']),
    ).toContain('OK (ESM)');
  });

  it('carries its licence, and neither sources nor tests', () => {
    const names = run('tar', ['-tzf', tarball]);
    expect(names).toContain('package/LICENSE');
    expect(names).not.toMatch(/package\/(src|test|demo|scripts|build)\//);
  });

  it.each([[[]], [['--conditions=development']]])(
    'does nothing when imported in Node, and decides nothing there (%j)',
    (flags) => {
      const code = `
      const before = Object.getOwnPropertyNames(globalThis).length + Object.getOwnPropertySymbols(globalThis).length;
      const { createConsent } = await import('sekisho');
      const { googleAds, vimeo } = await import('sekisho/vendors');
      const after = Object.getOwnPropertyNames(globalThis).length + Object.getOwnPropertySymbols(globalThis).length;
      const consent = createConsent({ vendors: [googleAds, vimeo] });
      consent.grant('vimeo');
      console.log(JSON.stringify([after - before, consent.isGranted('vimeo'), consent.decision.status, consent.isGranted('necessary')]));`;
      expect(runModule(code, ...flags)).toBe('[0,false,"undecided",true]');
    },
  );

  it('has, after the commands of README.md, each file that its pages name', () => {
    const page = readFileSync(join(root, 'README.md'), 'utf8');
    const [, commands = ''] = /```sh\nnpm install sekisho\n([^]*?)```/.exec(page) ?? [];
    run('sh', ['-e', '-c', commands], join(folder, 'consumer'));
    const pages = [
      'README.md',
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name)),
    ];
    const named = pages.flatMap((name) =>
      [...readFileSync(join(root, name), 'utf8').matchAll(/src="(\/sekisho\/[\w./-]+\.js)"/g)].map(
        ([, address = '']) => address,
      ),
    );
    expect(named).toContain('/sekisho/vendors/meta-pixel.js');
    expect([...new Set(named)].filter((address) => !existsSync(join(folder, 'consumer/public', address)))).toEqual([]);
  });

  it('writes static disclosures in Node, from ids and from imported vendors, without the page’s globals', () => {
    const code = `
      const { renderDisclosures, renderExternalTransmission } = await import('sekisho/static');
      const { vimeo } = await import('sekisho/vendors');
      const options = { vendors: [vimeo, 'google-ads'], policy: { url: '/privacy', version: '1' } };
      const all = renderDisclosures(options, { language: 'ja' });
      const table = renderExternalTransmission(options);
      console.log(JSON.stringify([typeof document, /Google 広告/.test(all), /<script|style=/.test(all + table),
        /Vimeo.com, Inc/.test(table), /lang="ja"/.test(table)]));`;
    expect(runModule(code)).toBe('["undefined",true,false,true,true]');
  });

  it('holds HTML in Node, reads a request, and writes the tag, by a file that needs nothing beside it', () => {
    const code = `
      const before = Object.getOwnPropertyNames(globalThis).length;
      const { contentSecurityPolicy, headTag, holdMarkup, readConsent } = await import('sekisho/server');
      const after = Object.getOwnPropertyNames(globalThis).length;
      const options = { vendors: ['vimeo', 'meta-pixel'] };
      const decision = readConsent(new Request('https://a.example/', { headers: { cookie: 'sekisho=broken' } }), options);
      const html = new Blob(['<img src="//i.vimeocdn.com/1">']).stream();
      console.log(JSON.stringify([after - before, decision.status, await new Response(holdMarkup(html, options, decision)).text(),
        headTag(options, { src: '/s.js' }).includes('vendors/meta-pixel.js'), contentSecurityPolicy(decision, options).includes('vimeo')]));`;
    expect(JSON.parse(runModule(code))).toEqual([
      0,
      'undecided',
      '<img data-vendor="vimeo" data-src="//i.vimeocdn.com/1">',
      true,
      false,
    ]);
    const file = readFileSync(join(root, 'dist/npm/server/index.js'), 'utf8');
    expect(file).not.toMatch(/^import /m);
    // the licences of what is in it ask for that
    expect(file.slice(0, 5000)).toMatch(/parse5 [\d.]+[^]*Permission is hereby granted/);
  });

  it('has what holds requests in a service worker, which does nothing when it is imported', () => {
    const code = `
      const { holdRequests } = await import('sekisho/sw');
      const listeners = {};
      const self = { clients: {}, addEventListener: (type, listener) => (listeners[type] = listener) };
      const before = Object.keys(listeners).length;
      holdRequests(self, { vendors: ['vimeo'] });
      const ask = (url) => new Promise((resolve) => {
        listeners.fetch({ request: { url, destination: 'image' }, respondWith: resolve });
        resolve('left');
      });
      const { type } = await (await ask('https://i.vimeocdn.com/1'));
      console.log(JSON.stringify([before, Object.keys(listeners), type, await ask('https://other.example/')]));`;
    expect(JSON.parse(runModule(code))).toEqual([0, ['fetch', 'message'], 'error', 'left']);
  });

  it('has the law of a region decide for a request', () => {
    const code = `
      await import('sekisho/regions');
      const { readConsent } = await import('sekisho/server');
      const options = { vendors: ['google-ads'], regime: 'opt-out' };
      const choiceIn = (region) => readConsent('', { ...options, region }).choices['google-ads'];
      console.log(JSON.stringify([choiceIn('US'), choiceIn('DE'), choiceIn(''), choiceIn(undefined)]));`;
    expect(runModule(code)).toBe('["granted","denied","denied","denied"]');
  });

  it.each([[], ['--conditions=development']])(
    'denies on a server, whatever the law of a region says (%j)',
    (...flags) => {
      const code = `
      await import('sekisho/regions');
      const { createConsent } = await import('sekisho');
      const { googleAds } = await import('sekisho/vendors');
      const choiceIn = (region) => createConsent({ vendors: [googleAds], regime: 'opt-out', ...region }).isGranted('google-ads');
      console.log(JSON.stringify([choiceIn({ region: 'US' }), choiceIn({ region: 'DE' }), choiceIn({})]));`;
      // a refusal or a signal of the visitor cannot be seen there: `readConsent` decides, by the request
      expect(runModule(code, ...flags)).toBe('[false,false,false]');
    },
  );

  it('has a command that says what it needs where that is not installed', () => {
    const file = join(folder, 'consumer/site.json');
    writeFileSync(file, '{"vendors":["vimeo"]}');
    const command = 'node_modules/sekisho/cli/sekisho.mjs';
    const { status, stderr } = spawnSync(process.execPath, [command, 'build', 'site.json'], {
      cwd: join(folder, 'consumer'),
      encoding: 'utf8',
    });
    expect(stderr).toContain('npm install --save-dev rollup @rollup/plugin-node-resolve @rollup/plugin-terser');
    expect(status).toBe(1);
  });

  it('loads interface and languages only on demand', () => {
    const index = readFileSync(join(root, 'dist/npm/prod/index.js'), 'utf8');
    expect(index).toMatch(/import\(['"]\.\/ui\/shell\/mount\.js['"]\)/);
    expect(index).not.toMatch(/from ['"]\.\/ui/);
  });

  it('leaves the debug build’s words out of production', () => {
    const all = run('grep', ['-rlE', 'docs/warnings', join(root, 'dist/npm')]);
    expect(all).not.toMatch(/npm\/prod/);
    expect(all).toMatch(/npm\/dev/);
  });
});
