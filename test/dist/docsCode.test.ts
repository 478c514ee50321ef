/** Pages of the docs that show modules: each is compiled against what is built, as strictly as ours. */
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { blocksOf } from './installed.js';
import { typePaths } from './typePaths.js';

const OUT = resolve('build/docsCode');

/** What a site has already, where a block goes on from another one. */
const AROUND = `/// <reference path="${resolve('cli/virtual.d.ts')}" />
import type { Account, AccountOptions, Consent, Handover, Options, ScriptTagConsent } from 'sekisho';
import type { Decision } from 'sekisho/server';
declare global {
  const sekisho: ScriptTagConsent;
  const consent: Consent;
  const load: AccountOptions['load'];
  const save: AccountOptions['save'];
  const view: Window;
  const request: Request;
  const response: Response;
  const options: Options;
  const decision: Decision;
  const html: string, page: string, head: string, nonce: string, existing: string;
  const privateKey: JsonWebKey;
  const publicKey: JsonWebKey;
  const render: (request: Request, decision: Decision) => Response;
  const count: (request: Request) => void;
}
/** The functions on the object of the script tag are those of the files. */
export const handover = (): Handover | undefined => sekisho.handover?.({ origins: ['https://app.example'] });
export const account = (): Account | undefined => sekisho.account?.({ load, save });
`;

/** What TypeScript has to say of these files, by their names. */
const compile = async (folder: string, files: Readonly<Record<string, string>>, lib?: string[]): Promise<string> => {
  const out = join(OUT, folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const compilerOptions = {
    ...{ noEmit: true, rootDir: resolve('.'), skipLibCheck: true, noUnusedLocals: false, paths: typePaths },
    ...(lib && { lib }),
  };
  const options = { extends: resolve('tsconfig.json'), compilerOptions, include: ['.'] };
  const all = { ...files, 'tsconfig.json': JSON.stringify(options) };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(out, name), text);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const done = promisify(execFile)(process.execPath, [tsc, '-p', out]);
  const { stdout } = await done.catch((error: { stdout: string }) => error);
  return stdout;
};

/** How many modules each page shows. */
const PAGES = { handover: 6, account: 1, server: 6, build: 4 };

it('has types that fit, in every module of the pages that show some', async () => {
  const files = Object.entries(PAGES).flatMap(([page, count]) => {
    const blocks = blocksOf(`docs/${page}.md`, 'js');
    expect(blocks, page).toHaveLength(count);
    return blocks.map((code, index) => [`${page}${index}.ts`, `export {};\n${code}`]);
  });
  expect(await compile('pages', { 'around.ts': AROUND, ...Object.fromEntries(files) })).toBe('');
});

it('has types that fit in a service worker, for what docs/seals.md shows of one', async () => {
  const [code = ''] = blocksOf('docs/seals.md', 'js');
  const worker = `export {};\ndeclare const self: ServiceWorkerGlobalScope;\n${code}`;
  expect(await compile('worker', { 'worker.ts': worker }, ['ES2022', 'WebWorker'])).toBe('');
});
