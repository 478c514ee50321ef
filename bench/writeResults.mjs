// @ts-check
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** Writes results as the formatter has them, for they are committed. @type {(file: string, results: import('./results.mjs').Results) => Promise<void>} */
export const writeResults = async (file, results) => {
  const style = await resolveConfig(new URL('results.json', import.meta.url));
  writeFileSync(file, await format(JSON.stringify(results), { ...style, parser: 'json' }));
};
