/** `sekisho/vite`, from the files of the tree as a site has them installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { build, createServer, type InlineConfig, type Plugin } from 'vite';
import { beforeEach, describe, expect, it } from 'vitest';
import type * as plugin from '../../cli/vite.d.mts';
import type * as server from '../../src/server.js';
import { until } from '../rig/until.js';
import { BARE, blocksOf, folder, HELD, install, OPTIONS, read, tagOf, write } from './installed.js';

install();

/** The plug-in as a site's configuration imports it. */
const load = async () => ((await import(join(folder, 'node_modules/sekisho/cli/vite.mjs'))) as typeof plugin).sekisho;

describe('sekisho/vite', () => {
  const said: string[] = [];
  const configure = async (
    how: Partial<plugin.SekishoPluginOptions> = {},
    more: InlineConfig = {},
  ): Promise<InlineConfig> => {
    const hear = (text: string): void => void said.push(text);
    const sekisho = await load();
    return {
      root: join(folder, 'app'),
      configFile: false,
      customLogger: {
        ...{ info: () => {}, warn: hear, warnOnce: hear, error: hear, clearScreen: () => {} },
        ...{ hasErrorLogged: () => false, hasWarned: false },
      },
      ...more,
      // on a busy machine the bundler warns of how long plug-ins took
      build: { ...more.build, rolldownOptions: { checks: { pluginTimings: false } } },
      plugins: [sekisho({ options: '../sekisho.json', ...how }), more.plugins],
    };
  };
  const PAGE = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <title>App</title>
    ${BARE}
    <script type="module" src="/main.js"></script>
  </head>
  <body><img src="/logo.svg"><iframe src="https://player.vimeo.com/video/1"></iframe></body>
</html>`;

  beforeEach(() => {
    said.length = 0;
    rmSync(join(folder, 'app'), { recursive: true, force: true });
    write('app/index.html', PAGE);
    write('app/main.js', 'document.title = "ready"');
    write('app/public/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });

  it('holds what Vite builds, what lies in public and what is prerendered, with the tag first', async () => {
    write('app/public/about.html', `<!doctype html>${BARE}`);
    const prerender: Plugin = {
      name: 'prerender',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'emitted/index.html', source: `<html><head></head>${BARE}` });
      },
      closeBundle() {
        write('app/dist/closed.html', `<html>${BARE}`);
      },
    };
    await build(await configure({}, { plugins: [prerender], base: '/shop/' }));
    const html = read('app/dist/index.html');
    expect(html).toContain(`<meta charset="utf-8">\n    ${tagOf('/shop/sekisho/sekisho.js')}\n`);
    expect(html.indexOf('sekisho.js')).toBeLessThan(html.indexOf('/shop/assets/'));
    expect(html).toContain(HELD);
    expect(html).toContain('<iframe data-vendor="vimeo" data-src="https://player.vimeo.com/video/1">');
    for (const [file, before] of [
      ['about', '<!doctype html>'],
      ['emitted/index', '<html><head>'],
      ['closed', '<html>'],
    ])
      expect(read(`app/dist/${file}.html`), file).toContain(`${before}${tagOf('/shop/sekisho/sekisho.js')}`);
    for (const file of ['about', 'emitted/index', 'closed']) expect(read(`app/dist/${file}.html`)).toContain(HELD);
    expect(said).toEqual([]);
  });

  it('fails for a host that nobody claims, by its place in the file, or warns', async () => {
    write('app/index.html', PAGE.replace('<img', '<script src="https://static.hotjar.com/1.js"></script><img'));
    const where = 'index.html:9:9: <script> asks static.hotjar.com, which no declared vendor claims: declare "hotjar"';
    const failure = await build(await configure()).catch((cause: Error) => cause);
    expect((failure as Error).message).toContain(where);
    expect(existsSync(join(folder, 'app/dist/index.html'))).toBe(false);
    said.length = 0;
    await build(await configure({ onUnclaimed: 'warn' }));
    expect(said.join('\n').split('static.hotjar.com')).toHaveLength(2);
    expect(said.join()).toContain(where);
    said.length = 0;
    await build(await configure({ allow: ['hotjar.com'] }));
    await build(await configure({ onUnclaimed: 'ignore' }));
    expect(said).toEqual([]);
  });

  it('fails with what is wrong with the options', async () => {
    for (const [options, message] of [
      ['none.json', 'unreadable'],
      [{ vendors: ['viemo'] }, 'did you mean "vimeo"?'],
      [{ vendros: [] } as object, 'unknown-option'],
    ] as const)
      for (const _ of [1, 2]) await expect(build(await configure({ options }))).rejects.toThrow(message);
  });

  it('fails with what is wrong with its own, by the codes that docs/build.md explains', async () => {
    write('app/bad.js', '"</script>"');
    const tag = { inline: 'bad.js' };
    await expect(configure({ tag }).then(build)).rejects.toThrow(/bad-inline: .*bad\.js cannot stand in HTML/);
    await expect(configure({ tag: { inline: 'none.js' } }).then(build)).rejects.toThrow(/unreadable: .*none\.js/);
    await expect(configure({ url: 'example.com' })).rejects.toThrow(/bad-url: url .* it is example\.com/);
    const onUnclaimed = 'fail' as 'error';
    await expect(configure({ onUnclaimed })).rejects.toThrow(/bad-choice: onUnclaimed .* it is fail/);
    await expect(configure({ options: '' })).rejects.toThrow('no-options');
  });

  it('starts Sekisho by a module of the options, where the site has no tag', async () => {
    write('app/main.js', `import { consent } from 'virtual:sekisho'; document.title = consent.decision.status`);
    const options = {
      vendors: ['vimeo', 'meta-pixel', { id: 'google-ads', purpose: 'analytics' }, { id: 'own', purpose: 'social' }],
    };
    await build(
      await configure({ options, tag: 'import', allow: ['www.googletagmanager.com'] }, { build: { minify: false } }),
    );
    const html = read('app/dist/index.html');
    expect(html).not.toContain('sekisho.js');
    const [, entry = ''] = /src="\/(assets\/index-[^"]+\.js)"/.exec(html) ?? [];
    const code = read(`app/dist/${entry}`);
    // the code is long: what failed shall not be printed whole
    expect(/createConsent\(\{ vendors: \[[^\]]*"own"/.test(code)).toBe(true);
    // the facts of vendors, and the signal of one
    for (const part of ['vimeocdn.com', 'dataProcessingOptions'])
      expect([part, code.includes(part)]).toEqual([part, true]);
    expect(code.match(/^(var|const) consent = createConsent/gm)).toHaveLength(1);
  });

  it('serves pages held too, and warns of hosts', async () => {
    const server = await createServer(
      await configure(
        { tag: { src: '/s/sekisho.debug.js', nonce: 'abc' } },
        { server: { middlewareMode: true, ws: false } },
      ),
    );
    const html = await server.transformIndexHtml('/index.html', PAGE.replace('/logo.svg', 'https://cdn.example/1.svg'));
    expect(html).toContain(`<script src="/s/sekisho.debug.js" nonce="abc" data-vendors=`);
    expect(html.indexOf('sekisho.debug.js')).toBeLessThan(html.indexOf('/@vite/client'));
    expect(html).toContain(HELD);
    expect(said.join()).toContain('index.html:9:9: <img> asks cdn.example, which no declared vendor claims');
    await server.close();
  });

  it('reads the options again when their file changes', async () => {
    write('app/options.json', JSON.stringify({ vendors: ['vimeo'] }));
    write('app/tsconfig.json', '{}');
    const server = await createServer(
      await configure({ options: 'options.json' }, { server: { middlewareMode: true, ws: false } }),
    );
    expect(read('app/sekisho.d.ts')).not.toContain("'hotjar'");
    await until(() => Object.values(server.watcher.getWatched()).flat().includes('options.json'));
    write('app/options.json', JSON.stringify({ vendors: ['hotjar'] }));
    await until(() => read('app/sekisho.d.ts').includes("'hotjar'"), { what: 'the new declarations' });
    // one that is under way is waited for
    await server.restart();
    await server.close();
  });

  it('holds the pages of Rollup', async () => {
    const sekisho = await load();
    const page: Plugin = {
      name: 'page',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'index.html', source: Buffer.from(`\ufeff<html>${BARE}`) });
        this.emitFile({ type: 'asset', fileName: 'notes.txt', source: BARE });
      },
    };
    const bundle = await rollup({
      input: join(folder, 'app/main.js'),
      plugins: [sekisho({ options: join(folder, 'sekisho.json'), types: false }), page as never],
    });
    const { output } = await bundle.generate({});
    const sourceOf = (name: string) => output.find(({ fileName }) => fileName === name);
    expect(sourceOf('index.html')).toMatchObject({ source: `\ufeff<html>${tagOf('/sekisho/sekisho.js')}${HELD}` });
    expect(sourceOf('notes.txt')).toMatchObject({ source: BARE });
  });

  it('writes declarations by which an id that the site does not have is an error', async () => {
    write('app/tsconfig.json', '{}');
    await build(
      await configure({
        options: { vendors: ['google-analytics', { id: 'own', purpose: 'newsletter' }] },
        onUnclaimed: 'ignore',
      }),
    );
    expect(read('app/sekisho.d.ts')).toContain(
      `id: 'necessary' | 'analytics' | 'newsletter' | 'google-analytics' | 'own';`,
    );
    const typed = `
      import type { Consent, ConsentId, ScriptTagConsent } from 'sekisho';
      import { consent as running } from 'virtual:sekisho';
      export const check = (consent: Consent, tag: ScriptTagConsent): boolean[] => [
        consent.isGranted('own', 'newsletter', 'advertising'), tag.isGranted('google-analytics'), running.isGranted('own'),
        // @ts-expect-error a vendor that the site does not have
        consent.isGranted('vimeo'),
        // @ts-expect-error nor has the tag
        tag.isGranted('vimeo'),
        // @ts-expect-error nor the module
        running.isGranted('vimeo'),
      ];
      export const id: ConsentId = 'own';
      // @ts-expect-error no id of the site
      export const other: ConsentId = 'ownn';`;
    write('app/typed.ts', typed);
    const flags = [
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'esnext',
      '--moduleResolution',
      'bundler',
      '--types',
      '',
    ];
    const compile = (...files: string[]) =>
      spawnSync(process.execPath, ['../node_modules/typescript/bin/tsc', '--ignoreConfig', ...flags, ...files], {
        cwd: join(folder, 'app'),
        encoding: 'utf8',
      });
    expect(compile('typed.ts', 'sekisho.d.ts').stdout).toBe('');
    // without them any text will do
    write('app/loose.ts', typed.replace(/.*virtual:sekisho.*/, 'declare const running: Consent;'));
    expect(compile('loose.ts').stdout.match(/Unused '@ts-expect-error'/g)).toHaveLength(4);
  });

  it('leaves declarations that somebody wrote by hand as they are, and says so', async () => {
    const own = blocksOf('docs/build.md', 'ts')[0]!;
    write('app/tsconfig.json', '{}');
    write('app/sekisho.d.ts', own);
    await build(await configure({ onUnclaimed: 'ignore' }));
    expect(read('app/sekisho.d.ts')).toBe(own);
    expect(said.join()).toContain('types-by-hand');
    said.length = 0;
    write('app/sekisho.d.ts', '// Written by sekisho/vite, an earlier one\n');
    await build(await configure({ onUnclaimed: 'ignore' }));
    expect(read('app/sekisho.d.ts')).toContain("'vimeo'");
    expect(said.join()).not.toContain('types-by-hand');
  });

  it('does what docs/build.md shows', async () => {
    const [config = '', , rollupConfig = '', own = ''] = blocksOf('docs/build.md', 'js');
    write('app/package.json', '{"type":"module"}');
    write('app/sekisho.json', JSON.stringify(OPTIONS));
    write('app/vite.config.js', config);
    await build({ root: join(folder, 'app'), logLevel: 'silent' });
    expect(read('app/dist/index.html')).toContain(HELD);
    write('app/rollup.config.mjs', rollupConfig);
    const { default: how } = (await import(join(folder, 'app/rollup.config.mjs'))) as { default: InlineConfig };
    expect((how.plugins as Plugin[][])[0]!.map(({ name }) => name)).toContain('sekisho');
    const { annotate } = (await import(join(folder, 'node_modules/sekisho/dist/npm/server/index.js'))) as typeof server;
    const page = `<html>${BARE}`;
    write(
      'own.mjs',
      `const [options, page] = JSON.parse(process.argv[2]);\n${own}\nconsole.log(html, changes.length, unclaimed.length, warnings.length);`,
    );
    const { stdout } = spawnSync(process.execPath, ['own.mjs', JSON.stringify([OPTIONS, page])], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toBe(`${annotate(page, OPTIONS, { tag: tagOf('/sekisho/sekisho.js') }).html} 2 0 0\n`);
  });

  it('takes the declaration that docs/build.md shows for what it writes', async () => {
    write('app/tsconfig.json', '{}');
    await build(await configure({ options: { vendors: ['google-analytics', 'vimeo'] } }));
    const shapeOf = (text: string): string => /interface Register \{[^}]*\}/.exec(text)![0].replaceAll(/\s+/g, ' ');
    expect(shapeOf(blocksOf('docs/build.md', 'ts')[0]!)).toBe(shapeOf(read('app/sekisho.d.ts')));
    expect(readFileSync('docs/build.md', 'utf8')).toContain("consent.isGranted('vimoe')");
  });
});
