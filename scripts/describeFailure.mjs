/** What has failed, by its name, with the first lines of what it says: to be found again where a run ends. */
import { stripVTControlCharacters } from 'node:util';

/** All of it stands where the suite ended. */
const LINES = 12;
/** Where the runner has called the test says nothing of it. */
const IN_RUNNER = /^\s+at .*(node_modules|node:internal|new Promise)/;

const linesOf = ({ stack, message }) => stripVTControlCharacters(stack || message || '').split('\n');

export const describeFailure = (name, errors) => {
  const lines = errors.flatMap(linesOf).filter((line) => line.trim() && !IN_RUNNER.test(line));
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join('\n');
};
