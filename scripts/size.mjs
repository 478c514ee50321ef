/** Prints what visitors download, in brotli 11, against the budgets of package.json. Ends with 1 if one is exceeded. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../', import.meta.url);
const { budgets } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

/** Bytes of a built file in brotli 11. */
export const sizeOf = (file) =>
  brotliCompressSync(readFileSync(new URL(`dist/${file}`, root)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;

/** Rows of name, files, size and budget. */
export const measure = () =>
  Object.entries(budgets).map(([name, { files, limit }]) => ({
    name,
    files,
    limit,
    size: files.reduce((sum, file) => sum + sizeOf(file), 0),
  }));

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const rows = measure();
  for (const { name, size, limit } of rows) console.log(`${name}: ${size} B of ${limit} B`);
  process.exitCode = rows.some(({ size, limit }) => size > limit) ? 1 : 0;
}
