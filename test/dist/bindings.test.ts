/** What an application pays for a binding beside the core and its framework. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import terser from '@rollup/plugin-terser';
import { rollup, type Plugin } from 'rollup';
import { compile } from 'svelte/compiler';
import { expect, it } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const LIMIT = 2000;
const frameworks = ['angular', 'preact', 'react', 'solid', 'svelte', 'vue'] as const;

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : null,
};

const bundle = async (framework: (typeof frameworks)[number]): Promise<{ code: string; modules: string[] }> => {
  const input = join(root, packageFile.exports[`./${framework}`].default);
  // frameworks, and nothing else, are the application's own
  const external = (id: string): boolean => !/^[./]/.test(id);
  const built = await rollup({ input, external, plugins: [svelte], logLevel: 'silent' });
  const { output } = await built.generate({ format: 'es', plugins: [terser({ module: true })] });
  return { code: output[0].code, modules: Object.keys(output[0].modules) };
};

const told: string[] = [];
it.each(frameworks)(`adds less than ${LIMIT} B to an application of %s, and nothing of the core`, async (framework) => {
  const { code, modules } = await bundle(framework);
  const size = brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  told.push(`${framework} ${size} B`);
  if (told.length === frameworks.length) console.log(`bindings, minified, brotli 11: ${told.join(', ')}`);
  expect(size).toBeLessThan(LIMIT);
  expect(modules.filter((id) => !/bindings|lib.(page|readRunning|throwLater)/.test(id))).toEqual([]);
  const imported = [...code.matchAll(/from ?["']([^"']+)["']/g)].map(([, id]) => id);
  const own = { angular: /^@angular\/core$/, solid: /^solid-js/, svelte: /^svelte/ };
  const allowed = framework in own ? own[framework as keyof typeof own] : new RegExp(`^${framework}($|/)`);
  expect(imported.filter((id) => !allowed.test(id!))).toEqual([]);
});

it('tells React’s servers that its components are the browser’s', () => {
  for (const kind of ['prod', 'dev'])
    expect(readFileSync(join(root, `dist/npm/${kind}/bindings/react.js`), 'utf8')).toMatch(/^'use client';\n/);
});
