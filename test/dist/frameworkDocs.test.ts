/** docs/frameworks/: every block of code is compiled, by the compiler of whoever copies it, against the bindings. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { transformAsync } from '@babel/core';
import { compile as compileSvelte } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { compileScript, compileTemplate, parse } from 'vue/compiler-sfc';
import packageFile from '../../package.json' with { type: 'json' };
import { type Framework, frameworks, tellVersion } from '../browser/bindings/build.js';
import { typePaths } from './typePaths.js';

const run = promisify(execFile);
const FOLDER = 'docs/frameworks';
const OUT = resolve('build/frameworkDocs');
const pages = readdirSync(FOLDER).map((file) => file.replace(/\.md$/, ''));

interface Block {
  readonly language: string;
  /** As its first line says. */
  readonly file: string;
  readonly code: string;
}

const blocksOf = (page: string): Block[] =>
  [...readFileSync(`${FOLDER}/${page}.md`, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```/gm)].map(
    ([, language = '', code = '']) => ({ language, code, file: /^(?:\/\/|<!--) (\S+)/.exec(code)?.[1] ?? '' }),
  );

const jsx: Record<string, string> = { preact: 'preact', react: 'react', solid: 'solid-js' };

/** What of a block the types are checked of: all of it, or a component's script. */
const typedPart = (page: string, { language, code }: Block): string => {
  if (language !== 'vue') return language === 'tsx' ? `/** @jsxImportSource ${jsx[page]} */\n${code}` : code;
  const { descriptor, errors } = parse(code);
  expect(errors).toEqual([]);
  return compileScript(descriptor, { id: 'docs' }).content;
};

/** By the built declarations, whatever JSX stands in a file. */
const options = {
  extends: resolve('tsconfig.json'),
  compilerOptions: {
    ...{ noEmit: true, rootDir: resolve('.'), skipLibCheck: true, noUnusedLocals: false },
    experimentalDecorators: true,
    paths: typePaths,
  },
  include: ['.'],
};

/** Packages whose types are packages of their own, which the project does without. */
const SHIMS = ['*.svelte', 'react-dom/client', 'react-dom/server']
  .map((name) => `declare module '${name}';`)
  .join('\n');

/** With the site's own ids, as `sekisho/vite` writes them: the pages' code compiles, and an id that is not among them does not. */
const IDS = `import type { Consent } from 'sekisho';
import * as angular from 'sekisho/angular';
import * as preact from 'sekisho/preact';
import * as react from 'sekisho/react';
import * as solid from 'sekisho/solid';
import * as svelte from 'sekisho/svelte';
import * as vue from 'sekisho/vue';
declare module 'sekisho' {
  interface Register { readonly id: 'google-analytics' | 'vimeo' }
}
export const objects: Consent[] = [react.useSekisho(), vue.useSekisho()];
react.useConsent(['vimeo', 'analytics']);
// @ts-expect-error
react.useConsent('vimoe');
// @ts-expect-error
react.useConsent(['vimeo', 'vimoe']);
// @ts-expect-error
react.ConsentGate({ id: 'vimoe' });
// @ts-expect-error
react.ConsentScript({ id: 'vimoe' });
// @ts-expect-error
preact.useConsent('vimoe');
// @ts-expect-error
preact.ConsentGate({ id: 'vimoe' });
// @ts-expect-error
vue.useConsent('vimoe');
// @ts-expect-error
vue.useConsent(() => 'vimoe');
export const props: InstanceType<typeof vue.ConsentGate>['$props'] = {
  // @ts-expect-error
  id: 'vimoe',
};
// @ts-expect-error
svelte.useConsent('vimoe');
export const gate: svelte.ConsentGateProps = {
  // @ts-expect-error
  id: 'vimoe',
};
// @ts-expect-error
solid.useConsent(() => 'vimoe');
// @ts-expect-error
solid.ConsentGate({ id: 'vimoe' });
// @ts-expect-error
angular.injectConsent('vimoe');
// @ts-expect-error
new angular.ConsentGate().consentGate = 'vimoe';
// @ts-expect-error
new angular.ConsentScript().id = 'vimoe';
`;

it('has types that fit, in every block of every page', async () => {
  rmSync(OUT, { recursive: true, force: true });
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(OUT, file)), { recursive: true });
    writeFileSync(join(OUT, file), text);
  };
  write('tsconfig.json', JSON.stringify(options));
  write('shims.d.ts', SHIMS);
  write('ids.ts', IDS);
  for (const page of pages)
    for (const block of blocksOf(page))
      if (['ts', 'tsx', 'vue'].includes(block.language))
        write(`${page}/${block.file.replace(/\.vue$/, '.vue.ts')}`, typedPart(page, block));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', OUT]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});

describe.each(pages)('docs/frameworks/%s.md', (page) => {
  const blocks = blocksOf(page);

  it('says of every block of code in which file it stands', () => {
    const code = blocks.filter(({ language }) => language !== 'sh');
    expect(code.length).toBeGreaterThan(3);
    for (const { language, file } of code) expect(file, language).toMatch(new RegExp(`^src/.*\\.${language}$`));
  });

  it('says with which version bindings.test.ts runs it, and which the package asks for', () => {
    const [, version = ''] = / (\d+\.\d+)/.exec(tellVersion(page as Framework))!;
    const range = { ...packageFile.dependencies, ...packageFile.peerDependencies }[frameworks[page as Framework]];
    const least = /\d+(\.[1-9]\d*)?/.exec(range)![0];
    const tested = `${version} in Chromium, Firefox and WebKit (\`npm run test:deep\`)`;
    const text = readFileSync(`${FOLDER}/${page}.md`, 'utf8');
    expect(text).toMatch(/^- Tested with \w+ \d.*; the package asks for \w+ \d/m);
    expect(text).toContain(tested);
    expect(/asks for \w+ (\d+(\.\d+)?)/.exec(text)![1]).toBe(least);
  });

  it('is what the framework’s own compiler takes', async () => {
    for (const { language, file, code } of blocks) {
      if (language === 'vue') {
        const source = parse(code).descriptor.template?.content ?? '';
        expect(compileTemplate({ source, filename: file, id: 'docs' }).errors).toEqual([]);
      }
      if (language === 'svelte') expect(compileSvelte(code, { filename: file }).warnings).toEqual([]);
      if (page === 'solid' && language === 'tsx') {
        const plain = { filename: file.replace('.tsx', '.jsx'), configFile: false, babelrc: false } as const;
        const untyped = code.replaceAll("')!", "')").replace('request: Request', 'request');
        await transformAsync(untyped, { ...plain, presets: ['babel-preset-solid'] });
      }
      if (page !== 'angular') continue;
      const { parseTemplate } = await import('@angular/compiler');
      for (const [, template = ''] of code.matchAll(/template: `([^`]*)`/g))
        expect(parseTemplate(template, file).errors, template).toBeNull();
    }
  });
});
