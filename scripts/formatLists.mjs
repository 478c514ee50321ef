// @ts-check
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** Generated files as the formatter leaves them, so that it has nothing to say. @type {(texts: Readonly<Record<string, string>>) => Promise<Record<string, string>>} */
export const formatLists = async (texts) => {
  const settings = { ...(await resolveConfig(fileURLToPath(import.meta.url))), parser: 'typescript' };
  const lists = Object.entries(texts).map(async ([file, text]) => [file, await format(text, settings)]);
  return Object.fromEntries(await Promise.all(lists));
};
