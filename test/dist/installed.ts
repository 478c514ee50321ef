/** A folder in which the tree's own package is installed, as a site has it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const folder = mkdtempSync(join(tmpdir(), 'sekisho-installed-'));

export const write = (name: string, content: string | Uint8Array): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
};

export const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The options of the site, and its page's tag as it is and held. */
export const OPTIONS = { vendors: ['google-analytics', 'vimeo'], policy: { version: '1' } };
const GA = 'https://www.googletagmanager.com/gtag/js?id=G-1';
export const BARE = `<script async src="${GA}"></script>`;
export const HELD = `<script type="text/plain" data-vendor="google-analytics" async data-src="${GA}"></script>`;

/** The tag of Sekisho with those options. */
export const tagOf = (src: string): string =>
  `<script src="${src}" data-vendors="google-analytics vimeo" data-policy-version="1"></script>`;

/** The code of a page of the docs in a language, in its order. */
export const blocksOf = (page: string, language: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```(\w+)\n([^]*?)```/g)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );

/** Installs it for the tests of a file. */
export const install = (): void => {
  beforeAll(() => {
    const installed = join(folder, 'node_modules/sekisho');
    for (const part of ['cli', 'dist', 'package.json'])
      cpSync(join(root, part), join(installed, part), { recursive: true });
    for (const name of ['preact', 'js-cookie', 'vite', 'typescript'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    write('sekisho.json', JSON.stringify({ $schema: './options.schema.json', ...OPTIONS }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
};
