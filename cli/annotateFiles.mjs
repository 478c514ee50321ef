// @ts-check
import { writeFile } from 'node:fs/promises';
import { annotate, headTag } from '../dist/npm/server/index.js';
import { checkChoice, checkUrl, describe, problem, unwritable } from './annotateProblems.mjs';
import { describeChange, describeUnclaimed } from './annotateReport.mjs';
import { findPages, readPage } from './htmlFiles.mjs';
import { inlineTag } from './inlineTag.mjs';
import { readSiteOptions } from './siteOptions.mjs';

/**
 * @typedef {object} How
 * @property {readonly string[]} paths files and folders
 * @property {string | undefined} options the file of options
 * @property {boolean} isCheck
 * @property {string | undefined} tag the address of `sekisho.js`
 * @property {string | undefined} inline a file with the script that `sekisho build` wrote
 * @property {readonly string[]} allow
 * @property {string | undefined} url
 * @property {string} onUnclaimed
 */

/** @type {(how: How, options: import('../src/types/index.js').Options) => Promise<string>} */
const writeTag = async ({ tag, inline }, options) => {
  if (tag) return headTag(options, { src: tag });
  return inline ? inlineTag(inline, options) : '';
};

/** @type {(how: How) => void} */
const checkHow = ({ paths, options, tag, inline, url, onUnclaimed }) => {
  if (!paths.length) throw problem('no-files');
  if (!options) throw problem('no-options');
  if (tag && inline) throw problem('two-tags');
  checkUrl('--url', url);
  checkChoice('--on-unclaimed', onUnclaimed);
};

/** @type {(count: number) => string} */
const countPages = (count) => (count === 1 ? '1 page' : `${count} pages`);

/**
 * `sekisho annotate`: reads every page first, and writes those that change; one that cannot be read keeps all of them from being
 * written.
 * @param {How} how
 * @returns {Promise<{ lines: string[], errors: string[] }>} What there is to say, and why it ends with 1.
 */
export const annotateFiles = async (how) => {
  checkHow(how);
  const { options } = await readSiteOptions(/** @type {string} */ (how.options));
  const tag = await writeTag(how, options);
  const files = await findPages(how.paths);
  const about = { tag, allow: how.allow, ...(how.url && { url: how.url }) };
  /** @type {{ file: string, html: string }[]} */
  const changed = [];
  /** @type {string[]} */
  const changes = [];
  /** @type {string[]} */
  const unclaimed = [];
  for (const file of files) {
    const text = await readPage(file);
    const found = /** @type {import('../src/server/annotate.js').Annotated} */ (annotate(text, options, about));
    if (found.html !== text) changed.push({ file, html: found.html });
    changes.push(...found.changes.map((change) => describeChange(file, change)));
    unclaimed.push(...found.unclaimed.map((host) => describeUnclaimed(file, host)));
  }
  if (!how.isCheck) for (const { file, html } of changed) await writeFile(file, html).catch(unwritable(file));
  const told = how.onUnclaimed === 'ignore' ? [] : unclaimed;
  const all = countPages(files.length);
  const sum = how.isCheck ? `${changed.length} of ${all} would change` : `${changed.length} of ${all} changed`;
  const warning = told.length ? [describe('unclaimed'), ...told] : [];
  const isError = how.onUnclaimed === 'error';
  return {
    lines: [...changes, ...(isError ? [] : warning), sum],
    errors: [...(how.isCheck && changed.length ? [describe('not-annotated')] : []), ...(isError ? warning : [])],
  };
};
