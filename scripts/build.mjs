/**
 * Builds `dist/` (or the folder in SEKISHO_DIST) from `src/`: the same bytes from the same sources, anywhere. First it writes
 * the lists of vendors and languages anew where they are not what the files say.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { copyDeclarations, readTypeEntries } from './copyDeclarations.mjs';
import { writeLists } from './lists.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = process.env.SEKISHO_DIST ?? join(root, 'dist');
const run = (file, ...args) =>
  execFileSync(process.execPath, [join(root, 'node_modules', file), ...args], { cwd: root, stdio: 'inherit' });

try {
  await writeLists();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
rmSync(join(root, 'build/modules'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.json');
rmSync(dist, { recursive: true, force: true });
run('rollup/dist/bin/rollup', '-c', '--silent');
copyDeclarations(join(root, 'build/modules'), join(dist, 'npm/types'), readTypeEntries(join(root, 'package.json')));
// of what sekisho.gpp.js and sekisho.tcf.js contain
cpSync(join(root, 'node_modules/@iabtechlabtcf/core/LICENSE'), join(dist, 'LICENSE-Apache-2.0.txt'));
