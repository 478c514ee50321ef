/**
 * `npm run orca`: goes through the interface with the screen reader Orca, on a desktop that nobody sees or hears, and writes
 * what Orca says to test/browser/accessibility/transcripts/orca.en.txt. It looks at the built files, so `npm run build` comes
 * first. No suite runs it: it needs programs of a desktop, and says which.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(join(root, 'test/orca/walk.ts'));
const file = 'test/browser/accessibility/transcripts/orca.en.txt';

try {
  writeFileSync(join(root, file), await module.walk());
  console.log(`Written: ${file}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
