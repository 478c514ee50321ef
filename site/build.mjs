/**
 * `npm run docs:site`: builds the docs as a site of plain files in build/site, which asks nothing of another host and can be
 * put anywhere. Ends with 1 if a link in it leads nowhere.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../scripts/installPackages.mjs';
import { requireNode } from '../scripts/requireNode.mjs';
import { runStep } from '../scripts/runStep.mjs';
import { findDeadLinks } from './deadLinks.mjs';

const cwd = fileURLToPath(new URL('.', import.meta.url));
const folder = fileURLToPath(new URL('../build/site', import.meta.url));

try {
  requireNode();
  await installPackages('site');
  rmSync(folder, { recursive: true, force: true });
  const { ok } = await runStep('Building the site', process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs'], { cwd });
  if (!ok) throw new Error('The site could not be built: the reason stands above.');
  const dead = findDeadLinks(folder);
  if (dead.length) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
  console.log('build/site/index.html is its first page.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
