// @ts-check
/** docs/README.md as data: the pages, whom each is for and what it answers. Pure. */

/**
 * @typedef {object} Row
 * @property {string} title
 * @property {string} target as it is written in docs/README.md
 * @property {string} audience
 * @property {string} answers
 *
 * @typedef {object} Group
 * @property {string} title
 * @property {Row[]} rows
 */

const ROW = /^\| \[([^\]]+)\]\(([^)]+)\) \| ([^|]+) \| ([^|]+) \|$/gm;

/**
 * @param {string} text of docs/README.md
 * @returns {Group[]} a group for each of its headings
 */
export const readDocsIndex = (text) =>
  text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      title: part.slice(0, part.indexOf('\n')),
      rows: [...part.matchAll(ROW)].map(([, title = '', target = '', audience = '', answers = '']) => ({
        title,
        target,
        audience: audience.trim(),
        answers: answers.trim(),
      })),
    }))
    .filter(({ rows }) => rows.length);

/** The line under the title of a page of docs/: for whom it is. */
export const audienceLine = (/** @type {string} */ audience) => `*For ${audience}.*`;
