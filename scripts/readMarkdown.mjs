// @ts-check
/** What other programs need to know of a page in Markdown: its headings with their anchors, its sections, its links. Pure. */

/**
 * @typedef {object} Section
 * @property {number} level of the heading
 * @property {string} heading as plain text
 * @property {string} anchor
 * @property {string} text all up to the next heading, as plain text
 *
 * @typedef {object} Link
 * @property {string} text
 * @property {string} target
 */

const HEADING = /^(#{1,6})\s+(.*?)\s*$/;
const FENCE = /^\s*(```+|~~~+)/;
const LINK = /!?\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
/** Code in a line of text; a paragraph may break in it. */
const CODE = /(`[^`]+`)/;

/** The anchor that GitHub gives a heading: the site gives the same, so a link works in both. */
export const anchorOf = (/** @type {string} */ heading) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** The same anchor twice in a page would lead to the first: the second gets a number. */
export const createAnchors = () => {
  /** @type {Map<string, number>} */
  const seen = new Map();
  return (/** @type {string} */ heading) => {
    const anchor = anchorOf(heading);
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count ? `${anchor}-${count}` : anchor;
  };
};

/** What is not code, and what is, in turn. @type {(text: string, edit: (prose: string) => string, keep: (code: string) => string) => string} */
const editProse = (text, edit, keep) =>
  text
    .split(CODE)
    .map((part, index) => (index % 2 ? keep(part.slice(1, -1)) : edit(part)))
    .join('');

/** @type {(text: string) => string} */
const withoutMarks = (text) =>
  text
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/^\s*\|?(\s*:?-{3,}:?\s*\|)+\s*$/gm, '')
    .replaceAll(/\*\*|(?<!\w)\*|\*(?!\w)/g, '')
    .replaceAll('|', ' ');

/** @type {(text: string) => string} */
const plain = (text) => editProse(text.replaceAll(LINK, '$1'), withoutMarks, (code) => code);

/** @type {(text: string) => Link[]} */
const linksIn = (text) =>
  [
    ...editProse(
      text,
      (prose) => prose,
      (code) => code.replaceAll(/[[\]]/g, ' '),
    ).matchAll(LINK),
  ].map(([, words = '', target = '']) => ({ text: words, target }));

/** @type {(text: string) => string} */
const inOneLine = (text) => text.replaceAll(/\s+/g, ' ').trim();

/**
 * The parts of a page, each a heading with what follows it: lines, and whether they are code.
 *
 * @param {string} text
 */
const partsOf = (text) => {
  /** @type {{ heading: string, level: number, blocks: { isCode: boolean, lines: string[] }[] }[]} */
  const parts = [];
  let fence = '';
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1] ?? '';
    const [, hashes = '', heading = ''] = (!fence && !mark && HEADING.exec(line)) || [];
    if (hashes || !parts.length) parts.push({ heading, level: hashes.length, blocks: [{ isCode: false, lines: [] }] });
    const blocks = parts.at(-1)?.blocks ?? [];
    if (mark && (!fence || mark.startsWith(fence))) {
      fence = fence ? '' : mark;
      blocks.push({ isCode: Boolean(fence), lines: [] });
    } else if (!hashes) blocks.at(-1)?.lines.push(line);
  }
  return parts;
};

/**
 * @param {string} text
 * @returns {{ sections: Section[], links: Link[] }} sections from the first heading on
 */
export const readMarkdown = (text) => {
  const nextAnchor = createAnchors();
  const parts = partsOf(text);
  const prose = parts.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.filter(({ isCode }) => !isCode).map(({ lines }) => lines.join('\n')),
  ]);
  return {
    sections: parts
      .filter(({ level }) => level)
      .map(({ heading, level, blocks }) => {
        const words = inOneLine(plain(heading));
        const texts = blocks.map(({ isCode, lines }) => (isCode ? lines.join('\n') : plain(lines.join('\n'))));
        return { level, heading: words, anchor: nextAnchor(words), text: inOneLine(texts.join('\n')) };
      }),
    // an accent of a paragraph must not be taken for the beginning of code in the next
    links: prose.flatMap((block) => block.split(/\n\s*\n/)).flatMap(linksIn),
  };
};
