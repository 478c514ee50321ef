// @ts-check
/** What can be wrong where pages are annotated, by a code that docs/build.md explains. */
import { BuildError } from './BuildError.mjs';

const PROBLEMS = /** @type {const} */ ({
  'no-files': 'annotate takes files or folders.',
  'no-options': 'annotate needs --options, a file of options as an options block has them.',
  'no-pages': 'There is no file that ends in .html or .htm in {}. Name files of other names one by one.',
  unreadable: '{} cannot be read ({}).',
  unwritable: '{} cannot be written ({}). What was written before it stays; the rest was not written.',
  'bad-json': '{} is not valid JSON: {}.',
  'no-object': '{} must have one object with the options.',
  'bad-options': 'The options of {} are not what they should be, so nothing was done.',
  'not-utf-8': '{} is not UTF-8. Save it as UTF-8, with or without a byte order mark; no file was changed.',
  'two-tags': '--tag and --inline are two ways to the same. Take one.',
  'bad-inline': '{} cannot stand in HTML: {}.',
  'bad-url': '{} has to be a whole address, for example https://www.example.com/; it is {}.',
  'bad-choice': '{} is error, warn or ignore; it is {}.',
  'not-annotated': 'With --check nothing was written. Run sekisho annotate without it, with the same options.',
  'types-by-hand': '{} is left as it is, for sekisho/vite did not write it.',
  unclaimed: 'No declared vendor claims these hosts, so nothing holds what is asked of them.',
});

/** @typedef {keyof typeof PROBLEMS} Code */

/** @type {readonly string[]} */
export const CODES = Object.keys(PROBLEMS);

/** @type {(code: Code, ...subjects: string[]) => string} */
export const describe = (code, ...subjects) =>
  `[sekisho] ${code}: ${PROBLEMS[code].replaceAll('{}', () => subjects.shift() ?? '')}\n→ docs/build.md#${code}`;

/** @type {(code: Code, ...subjects: string[]) => BuildError} */
export const problem = (code, ...subjects) => new BuildError(describe(code, ...subjects));

/** For whatever reads this file: says that it could not. @type {(file: string) => (cause: NodeJS.ErrnoException) => never} */
export const unreadable = (file) => (cause) => {
  throw problem('unreadable', file, String(cause.code));
};

/** For whatever writes this file: says that it could not. @type {(file: string) => (cause: NodeJS.ErrnoException) => never} */
export const unwritable = (file) => (cause) => {
  throw problem('unwritable', file, String(cause.code));
};

/** Checks the address of the site, which is given under this name. @type {(name: string, url: string | undefined) => void} */
export const checkUrl = (name, url) => {
  if (url && !/^https?:$/.test(URL.canParse(url) ? new URL(url).protocol : '')) throw problem('bad-url', name, url);
};

/** Checks what a host is that nobody claims. @type {(name: string, choice: string) => void} */
export const checkChoice = (name, choice) => {
  if (!['error', 'warn', 'ignore'].includes(choice)) throw problem('bad-choice', name, choice);
};
