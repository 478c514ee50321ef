/**
 * `npm run visual`: compares the pictures of the interface with the references in test/visual/references. With `--update`
 * it renews those that differ or are missing, removes those that nothing takes any more, and makes docs/gallery.md from them.
 * Languages may be named: `npm run visual -- ja ar`. It looks at the built files, so `npm run build` comes first.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PICTURED, pictureNames } from './pictures.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const isUpdate = args.includes('--update');
const named = args.filter((arg) => arg !== '--update');
// what is renewed cannot be compared with what was made of it
const languages = isUpdate && !named.length ? PICTURED : named;
const filters = languages.map((language) => `test/visual/${language}.test`);

const run = (file, args, env = {}) =>
  spawnSync(process.execPath, [join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  }).status ?? 1;

if (isUpdate) {
  const known = new Set(pictureNames().map((name) => `${name}.png`));
  const folder = join(root, 'test/visual/references');
  for (const file of readdirSync(folder)) if (!known.has(file)) rmSync(join(folder, file));
}
const vitest = ['run', '--project', 'visual', ...filters];
process.exitCode = run('node_modules/vitest/vitest.mjs', vitest, isUpdate ? { SEKISHO_UPDATE_PICTURES: '1' } : {});
if (isUpdate && !process.exitCode) process.exitCode = run('scripts/gallery.mjs', []);
