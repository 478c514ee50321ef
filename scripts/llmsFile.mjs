// @ts-check
/**
 * llms.txt (https://llmstxt.org): what programs that read should know first. It is taken from README.md, what stands between
 * `<!-- llms -->` and `<!-- /llms -->`, and from docs/README.md.
 */
import { readDocsIndex } from './docsIndex.mjs';

const PART = /<!-- llms -->\n([^]*?)<!-- \/llms -->/g;

/** The pages that may be left out where there is little room: the format has a name for them. */
const OPTIONAL = 'The project';

/** @type {(text: string, end: number) => string} */
const headingBefore = (text, end) => [...text.slice(0, end).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? '';

/**
 * @param {string} readme
 * @param {string} index
 */
export const llmsFile = (readme, index) => {
  const [title, summary] = readme.split('\n\n');
  const parts = [...readme.matchAll(PART)];
  if (!title || !summary || !parts.length) throw new Error('README.md has no title, summary or part for llms.txt');
  return [
    `${title}\n`,
    `> ${summary.replaceAll('\n', ' ')}\n`,
    // the format has no headings in front of the lists
    ...parts.map(({ 1: text = '', index: at }) => `${headingBefore(readme, at)}:\n\n${text}`),
    ...readDocsIndex(index).flatMap((group) => [
      `## ${group.title === OPTIONAL ? 'Optional' : group.title}\n`,
      ...group.rows.map(({ title: name, target, audience, answers }) => {
        const path = new URL(target, 'file:///docs/').pathname.slice(1);
        return `- [${name}](${path}): ${answers} For ${audience}.`;
      }),
      '',
    ]),
  ].join('\n');
};
