/** What a page has come to, and in what two of them differ. */
import { createHash } from 'node:crypto';

export interface Sight {
  /** What the case gave, JSON. */
  readonly result: unknown;
  /** What page code was told went wrong: console, errors, rejections. */
  readonly told: readonly string[];
  /** What reached the server, but for the page's own parts. */
  readonly asked: readonly string[];
  /** The document, a line a node. */
  readonly tree: readonly string[];
}

/** Markup as lines, a tag and the text after it each. */
export const toLines = (markup: string): string[] =>
  markup
    .split(/(?=<)/)
    .map((line) => line.trim())
    .filter(Boolean);

/** JSON as lines, one for each value in it, or for each tag of markup in it. */
const flatten = (value: unknown, path: string): string[] => {
  if (typeof value === 'string' && value.includes('<')) return toLines(value).map((line) => `${path}: ${line}`);
  if (value === null || typeof value !== 'object') return [`${path}: ${JSON.stringify(value)}`];
  const entries = Object.entries(value);
  if (!entries.length) return [`${path}: ${JSON.stringify(value)}`];
  return entries.flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
};

const without = (lines: readonly string[], others: readonly string[]): string[] => {
  const rest = [...others];
  return lines.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

/** How much of a line is shown: enough to know it by. */
const SHOWN = 140;

/** A long line shortened, with a hash that stands for the whole of it. */
const shorten = (line: string): string => {
  if (line.length <= SHOWN) return line;
  return `${line.slice(0, SHOWN)}… ${createHash('sha256').update(line).digest('hex').slice(0, 8)}`;
};

/** Each line once, with how often it is there. */
const count = (lines: readonly string[]): string[] =>
  [...new Set(lines)].map((line) => {
    const times = lines.filter((other) => other === line).length;
    return times > 1 ? `${shorten(line)} ×${times}` : shorten(line);
  });

/** The lines that only one of them has: `- ` what should have been, `+ ` what is. */
export const differences = (should: Sight, is: Sight): string[] => {
  const parts: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['', flatten(should.result, 'result'), flatten(is.result, 'result')],
    ['told ', should.told, is.told],
    ['asked ', should.asked, is.asked],
    ['tree ', should.tree, is.tree],
  ];
  return parts.flatMap(([name, theirs, ours]) => {
    const [less, more] = [without(theirs, ours), without(ours, theirs)];
    const isSame = !less.length && !more.length;
    if (isSame && theirs.some((line, index) => line !== ours[index])) return [`${name}in another order`];
    return count([...less.map((line) => `- ${name}${line}`), ...more.map((line) => `+ ${name}${line}`)]);
  });
};
