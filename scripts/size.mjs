/** Prints what visitors download, in brotli 11, against the budgets of package.json. Ends with 1 if one is exceeded. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../', import.meta.url);
const { budgets, customBudgets } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const weigh = (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes of a built file in brotli 11. */
export const sizeOf = (file) => weigh(readFileSync(new URL(`dist/${file}`, root)));

/** Rows of name, files, size and budget. */
export const measure = () =>
  Object.entries(budgets).map(([name, { files, limit }]) => ({
    name,
    files,
    limit,
    size: files.reduce((sum, file) => sum + sizeOf(file), 0),
  }));

/** The options of which the sizes of custom builds are told: those of docs/custom-build.md. */
const readExample = () => {
  const page = readFileSync(new URL('docs/custom-build.md', root), 'utf8');
  return JSON.parse(/```json\n([^]*?)```/.exec(page)[1]);
};

/** The same of custom builds. They are built anew, which takes some seconds. */
export const measureCustom = async () => {
  const { buildCustom } = await import('../cli/buildCustom.mjs');
  const { readSettings } = await import('../dist/npm/custom/dev/command.js');
  const settings = readSettings(readExample());
  const [whole, lite] = await Promise.all([false, true].map((isLite) => buildCustom(settings, { isLite })));
  const sizes = [whole, lite].flatMap(({ files, interfaceFile }) => {
    const core = weigh(files['sekisho.js']);
    return [core, core + weigh(files[interfaceFile])];
  });
  return Object.entries(customBudgets).map(([name, limit], index) => ({ name, limit, size: sizes[index] }));
};

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const rows = [...measure(), ...(await measureCustom())];
  for (const { name, size, limit } of rows) console.log(`${name}: ${size} B of ${limit} B`);
  process.exitCode = rows.some(({ size, limit }) => size > limit) ? 1 : 0;
}
