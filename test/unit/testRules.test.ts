// @vitest-environment node
/** What tests may not do: sleep for a fixed time, assert how long something took, or hide code in endless lines. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LONGEST_FILES } from '../rig/longestFirst.js';

const FOLDERS = [
  'test/browser',
  'test/rig',
  'test/dist',
  'test/platform',
  'test/site',
  'test/recipes',
  'test/examples',
  'test/visual',
  'test/libraries/cases',
  'test/libraries/page',
];

/** Longest line of a test: what runs in a page is a function, and a page in a string has lines of its own. */
const LONGEST = 200;

/** Longest string that is evaluated in a page: one expression. Whatever is longer is a function. */
const LONGEST_EXPRESSION = 140;
const EVALUATED = /evaluate\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/gs;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => `${folder}/${name}`);

const files = FOLDERS.flatMap(filesIn)
  .filter((name) => name.endsWith('.ts'))
  .sort();

/** vitest's own ways to wait give up after a second: test/rig/eventually.ts and test/rig/until.ts have a limit for what hangs. */
const IMPATIENT = /vi\.waitFor\(|vi\.waitUntil\(|expect\.poll\(/;

/** Timers that are themselves what is built or tried, and why. */
const TIMERS: Readonly<Record<string, string>> = {
  'test/rig/until.ts': 'the pause between two looks at a condition',
  'test/rig/drivers/keepingChromium.ts': 'the pause before a page that is being replaced is asked again',
  'test/browser/automation.test.ts': 'what answers a message does so in a later task, as an extension does',
  'test/browser/life.test.ts': 'a page leaves itself once what asked it to has been answered',
  'test/rig/drivers/within.ts': 'the limit after which a wait fails',
  'test/rig/drivers/processes.ts': 'the limit after which a process that does not end is killed',
  'test/rig/drivers/watch.ts': 'the page’s own timers are counted, so that a page at rest has none',
  'test/rig/server/journal.ts': 'the limit after which a wait fails',
  'test/rig/server/behaviour.ts': 'an answer that comes late, as an input of random orders',
  'test/rig/vendors/gtag.ts': 'wait_for_update, as the real tag has it',
  'test/rig/vendors/kit.ts': 'cookies that a tag renews, as real ones do',
  'test/browser/pages/controlLimit.ts': 'the limit of scripts that hang, which it puts under control',
  'test/browser/bindings.test.ts': 'the pause between two looks at a condition, in the page',
  'test/browser/transition.test.ts': 'the limit of a wait for a paint, which it takes away',
  'test/browser/pages/parties.ts': 'a timer that a zone is to have followed',
  'test/browser/pages/released.ts': 'a listener that is added in a later task',
  'test/browser/pages/ways.ts': 'a task in which a second error would have come',
  'test/dist/scripts.test.ts': 'a program that runs until it is interrupted',
  'test/libraries/page/until.ts': 'the pause between two looks at a condition, in the page',
  'test/rig/atRest.test.ts': 'timers of a page that is to come to rest',
  'test/rig/rig.test.ts': 'an error that a page throws later',
};

/** A test's title may name many requirements. */
const TITLE = /^\s*it\(/;

const SLEEP = /setTimeout|setInterval|waitForTimeout/;
const DURATION = /(performance\.now|Date\.now)\(\)\s*-|\.time\s*-|toBeLess\w*\(\s*\w*(ms|millis|time)/i;

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n');
const places = (file: string, wrong: (line: string) => boolean): string[] =>
  linesOf(file).flatMap((line, index) => (wrong(line) ? [`${file}:${index + 1}`] : []));

describe('tests', () => {
  it('wait for a condition, never for a time', () => {
    const sleeping = files.filter((file) => places(file, (line) => SLEEP.test(line)).length > 0);
    expect(sleeping.filter((file) => !TIMERS[file])).toEqual([]);
  });

  it('wait for as long as a busy machine may take', () => {
    const found = filesIn('test').flatMap((file) => places(file, (line) => IMPATIENT.test(line)));
    expect(found.map((place) => place.replace(/:\d+$/, ''))).toEqual(['test/rig/eventually.ts']);
  });

  it('do not assert a duration', () => {
    expect(files.flatMap((file) => places(file, (line) => DURATION.test(line)))).toEqual([]);
  });

  it('that take longest are files', () => {
    expect(LONGEST_FILES.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('have no endless lines', () => {
    expect(files.flatMap((file) => places(file, (line) => line.length > LONGEST && !TITLE.test(line)))).toEqual([]);
  });

  it('have a page evaluate one expression, or a function', () => {
    const wrong = (text: string): boolean => text.length > LONGEST_EXPRESSION || text.includes('\n');
    const found = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(EVALUATED)].flatMap(([, , text]) => (wrong(text!) ? [file, text] : [])),
    );
    expect(found).toEqual([]);
  });
});
