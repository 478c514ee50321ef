// @ts-check
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * Generated files as the formatter leaves them, so that it has nothing to say, each with a line that tells where it is from.
 *
 * @type {(note: string, texts: Readonly<Record<string, string>>) => Promise<Record<string, string>>}
 */
export const formatLists = async (note, texts) => {
  const settings = { ...(await resolveConfig(fileURLToPath(import.meta.url))), parser: 'typescript' };
  const lists = Object.entries(texts).map(async ([file, text]) => [
    file,
    await format(`// Written by \`npm run build\` ${note}.\n${text.replace(/^\n/, '')}`, settings),
  ]);
  return Object.fromEntries(await Promise.all(lists));
};
