/** Bundles an application of each framework for the browser, and renders it as a server does, on the built npm files. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transformAsync } from '@babel/core';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { bundleIn } from '../bundle.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
const { exports, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { development?: string }>;
  devDependencies: Record<string, string>;
};

/** Each framework, and the package whose version is told. */
export const frameworks = {
  react: 'react',
  preact: 'preact',
  vue: 'vue',
  svelte: 'svelte',
  solid: 'solid-js',
  angular: '@angular/core',
} as const;
export type Framework = keyof typeof frameworks;

const readVersion = (name: string): string =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;

/** `react 19.3.1`. */
export const tellVersion = (framework: Framework): string =>
  `${framework} ${devDependencies[frameworks[framework]] ?? readVersion(frameworks[framework])}`;

/** What the package's own name leads to, from a folder in which it is not installed. */
export const alias = Object.entries(exports).flatMap(([path, target]) =>
  target.development && !path.includes('*')
    ? [
        {
          find: new RegExp(`^${path.replace('.', 'sekisho')}$`),
          replacement: join(root, target.development),
        },
      ]
    : [],
);

/** Compiles what only the framework's own compiler understands. */
export const compilers = (target: 'client' | 'server'): Plugin => ({
  name: 'compilers',
  enforce: 'pre',
  async transform(code, id) {
    if (id.endsWith('.svelte')) {
      const { js, warnings } = compile(code, { filename: id, generate: target, dev: true, css: 'injected' });
      if (warnings.length) throw new Error(`${id}: ${warnings.map(({ message }) => message).join()}`);
      return { code: js.code, map: null };
    }
    if (!/solid.*\.(jsx|tsx)$/.test(id)) return null;
    const presets = [['babel-preset-solid', { generate: target === 'client' ? 'dom' : 'ssr', hydratable: true }]];
    const result = await transformAsync(code, { filename: id, configFile: false, babelrc: false, presets });
    return { code: result?.code ?? '', map: null };
  },
});

const fileOf = (framework: Framework, name: string): string =>
  join(root, 'test/browser/bindings', framework, `${name}.mjs`);

/** One script that puts `mount(root)` and `hydrate(root)` of the application into `window.app`. */
export const bundleApp = async (framework: Framework): Promise<string> => {
  const code = `import * as app from ${JSON.stringify(fileOf(framework, 'client'))}; window.app = app;`;
  const options = { plugins: [compilers('client')], resolve: { alias } };
  return (await bundleIn(root, code, options)).script;
};

/** What a server sends. */
export interface Rendered {
  readonly head: string;
  readonly denied: string;
  /** By a decision that grants Vimeo. */
  readonly granted: string;
  /** By one that grants what has no tag in it: frames are held before anything hydrates. */
  readonly counted: string;
}

const SERVER = `
import { pathToFileURL } from 'node:url';
console.log = () => {};
const { file, decisions } = JSON.parse(process.argv[1]);
const { render, head = '' } = await import(pathToFileURL(file).href);
const denied = await render();
const [granted, counted] = await decisions.reduce(async (before, decision) => {
  const done = await before;
  globalThis.decision = decision;
  return [...done, await render()];
}, []);
process.stdout.write(JSON.stringify({ head, denied, granted, counted }));
process.exit();`;

/** Renders in a process of its own, as servers do: without a document. */
export const renderApp = async (framework: Framework, ...decisions: object[]): Promise<Rendered> => {
  const outDir = join(root, 'build/bindings', framework);
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [compilers('server')],
    resolve: { alias },
    build: {
      ssr: fileOf(framework, 'server'),
      outDir,
      minify: false,
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const given = JSON.stringify({ file: join(outDir, 'server.mjs'), decisions });
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SERVER, given], { cwd: root });
  return JSON.parse(stdout) as Rendered;
};
