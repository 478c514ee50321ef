/** docs/handover.md and docs/account.md: every module in them is compiled against what is built, as strictly as ours. */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { typePaths } from './typePaths.js';

const OUT = resolve('build/elsewhereDocs');

/** What the page of a site has already, where a block goes on from another one. */
const AROUND = `
import type { Account, AccountOptions, Consent, Handover, Options, ScriptTagConsent } from 'sekisho';
declare global {
  const sekisho: ScriptTagConsent;
  const load: AccountOptions['load'];
  const save: AccountOptions['save'];
  const view: Window;
  const request: Request;
  const options: Options;
}
/** The functions on the object of the script tag are those of the files. */
export const handover = (): Handover | undefined => sekisho.handover?.({ origins: ['https://app.example'] });
export const account = (): Account | undefined => sekisho.account?.({ load, save });
`;
const CONSENT = 'declare global { const consent: import("sekisho").Consent }\nexport {};';
const KEYS = 'declare global { const privateKey: JsonWebKey; const publicKey: JsonWebKey }\nexport {};';

it('has types that fit, in every block of both pages', async () => {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const write = (file: string, text: string): void => writeFileSync(join(OUT, file), text);
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: resolve('tsconfig.json'),
      compilerOptions: {
        ...{ noEmit: true, rootDir: resolve('.'), skipLibCheck: true, noUnusedLocals: false },
        paths: typePaths,
      },
      include: ['.'],
    }),
  );
  write('around.ts', AROUND);
  write('consent.ts', CONSENT);
  write('keys.ts', KEYS);
  const blocks = ['docs/handover.md', 'docs/account.md'].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/^```js\n([^]*?)^```/gm)].map(([, code = '']) => code),
  );
  expect(blocks.length).toBeGreaterThan(5);
  blocks.forEach((code, index) => write(`block${index}.ts`, `export {};\n${code}`));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const done = promisify(execFile)(process.execPath, [tsc, '-p', OUT]);
  const { stdout } = await done.catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});
