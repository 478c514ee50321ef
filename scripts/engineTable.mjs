/**
 * Which suite ran in which engine, from vitest's JSON reports: counts of tests, and the reasons that suites give for not
 * running everywhere. `node scripts/engineTable.mjs build/tests-browser.json …` prints it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const ENGINES = ['chromium', 'firefox', 'webkit'];
/** `enginesFor(['chromium'], 'why')` for a suite, `itIn(engine, ['chromium'], 'why')` for some of its tests. */
const DECLARED = /(enginesFor\(|itIn\(\s*engine,)\s*\[([^\]]*)\],\s*(['"`])(.*?)\3/gs;

/** The engine that a test names in its titles; `node` where there is none. */
const engineOf = ({ ancestorTitles, title }) => {
  const words = [...ancestorTitles, title].join(' ').toLowerCase();
  return ENGINES.find((engine) => new RegExp(`\\bin ${engine}\\b`).test(words)) ?? 'node';
};

const countFiles = (reports) => {
  const files = new Map();
  for (const report of reports) {
    for (const { name, assertionResults } of JSON.parse(readFileSync(report, 'utf8')).testResults) {
      const file = relative(root, resolve(root, name));
      const counts = files.get(file) ?? { passed: {}, failed: {} };
      files.set(file, counts);
      for (const result of assertionResults) {
        const kind = result.status === 'passed' ? 'passed' : 'failed';
        const engine = engineOf(result);
        counts[kind][engine] = (counts[kind][engine] ?? 0) + 1;
      }
    }
  }
  return files;
};

/** What a file declares, as it stands there. */
const declarations = (file) => {
  const path = resolve(root, file);
  if (!existsSync(path)) return [];
  return [...readFileSync(path, 'utf8').matchAll(DECLARED)].map(
    ([, call, engines, , reason]) =>
      `${call.startsWith('itIn') ? 'some tests in ' : ''}${engines.replaceAll(/['"\s]/g, '').replaceAll(',', ', ')} only: ${reason}`,
  );
};

/** The table as text. A count of failed tests stands behind the passed ones: `12 (1 failed)`. */
export const engineTable = (reports) => {
  const columns = [...ENGINES, 'node'];
  const cell = ({ passed, failed }, engine) => {
    if (!passed[engine] && !failed[engine]) return '–';
    return `${passed[engine] ?? 0}${failed[engine] ? ` (${failed[engine]} failed)` : ''}`;
  };
  const files = [...countFiles(reports)]
    .filter(([file]) => !file.startsWith('test/unit/'))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = files.map(([file, counts]) => [file, ...columns.map((engine) => cell(counts, engine))]);
  const sum = (engine) => files.reduce((total, [, { passed }]) => total + (passed[engine] ?? 0), 0);
  const table = [['Tests passed', ...columns], ...rows, ['all', ...columns.map((engine) => String(sum(engine)))]];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
  const notes = files.flatMap(([file]) => declarations(file).map((text) => `${file}: ${text}`));
  return [...lines, ...(notes.length ? ['', ...notes] : [])].join('\n');
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(engineTable(process.argv.slice(2)));
}
