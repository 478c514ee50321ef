/**
 * What failed, from vitest's JSON report: a test's file and name, and the first lines of what it says. A file that ended
 * before it had a test says why.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** A message as a whole stands where the suite ended; here it is to be found again. */
const LINES = 12;
/** Where the runner has called the test says nothing of it. */
const IN_RUNNER = /^\s+at .*(node_modules|node:internal|new Promise)/;

const indent = (message) =>
  stripVTControlCharacters(message)
    .trim()
    .split('\n')
    .filter((line) => !IN_RUNNER.test(line))
    .slice(0, LINES)
    .map((line) => `    ${line}`)
    .join('\n');

export const describeFailures = (report, root) => {
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (!failed.length) return status === 'failed' ? [`${file}\n${indent(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) => `${file} > ${fullName}\n${indent(failureMessages.join('\n'))}`,
    );
  });
};
