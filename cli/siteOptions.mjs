// @ts-check
/** A site's options for its pages: from a file or given, with what is wrong with them. */
import { readFile } from 'node:fs/promises';
import { readChecked } from '../dist/npm/custom/dev/command.js';
import { describe, problem, unreadable } from './annotateProblems.mjs';
import { BuildError } from './BuildError.mjs';

/**
 * @typedef {import('../src/types/index.js').Options} Options
 * @typedef {import('../src/types/internal.js').Settings} Settings
 */

/** What may be as it is said: the site knows better, and reads what to think of. */
const ADVICE = /^\[sekisho\] (not-necessary|mild-regime):/;

/** By these the options would not be what is written; the rest the debug build says on the page. */
const WRONG = /^\[sekisho\] (unknown-option|bad-option|unknown-vendor|id-twice):/;

/** @type {(options: Options) => Options} */
const withoutSchema = (options) => Object.fromEntries(Object.entries(options).filter(([name]) => name !== '$schema'));

/** What a file of options has, but for the name of its schema. @type {(file: string) => Promise<Options>} */
export const readOptionsFile = async (file) => {
  const text = await readFile(file, 'utf8').catch(unreadable(file));
  try {
    /** @type {unknown} */
    const options = JSON.parse(text);
    if (typeof options === 'object' && options && !Array.isArray(options)) return withoutSchema(options);
  } catch (cause) {
    throw problem('bad-json', file, /** @type {Error} */ (cause).message);
  }
  throw problem('no-object', file);
};

/**
 * The settings, for what is written once for all: every warning is an error there, but for advice.
 * @type {(options: Options) => { settings: Settings, advice: string[], warnings: string[] }}
 */
export const readStrict = (options) => {
  const { settings, warnings } = readChecked(options);
  return {
    settings,
    advice: warnings.filter((text) => ADVICE.test(text)),
    warnings: warnings.filter((text) => !ADVICE.test(text)),
  };
};

/**
 * Throws a BuildError where they cannot be read, or say what is no option.
 * @param {string | Options} given a file's name, or the options themselves
 * @returns {Promise<{ options: Options, settings: Settings }>}
 */
export const readSiteOptions = async (given) => {
  const isFile = typeof given === 'string';
  const options = isFile ? await readOptionsFile(given) : withoutSchema(given);
  const { settings, warnings } = readChecked(options);
  const wrong = warnings.filter((text) => WRONG.test(text));
  if (wrong.length) throw new BuildError(describe('bad-options', isFile ? given : 'the plug-in'), ...wrong);
  return { options, settings };
};
