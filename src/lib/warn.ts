/** The only file that writes to the console, and only in the debug build. */
import { type ProblemCode, problems } from './problems.js';

declare const __DEV__: boolean;

const said = new Set<string>();

let heard: string[] | undefined;

/** What is reported while this runs, in place of the console: for a command, which says it itself, each time. */
export const hearWarnings = <Value>(work: () => Value): { value: Value; warnings: string[] } => {
  const warnings: string[] = [];
  heard = warnings;
  try {
    return { value: work(), warnings };
  } finally {
    heard = undefined;
  }
};

/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
export const warn = (code: ProblemCode, subject: unknown = ''): void => {
  if (__DEV__) {
    const text = `[sekisho] ${code}: ${problems[code].replace(/\{\}/g, () => String(subject))}\n→ docs/warnings.md#${code}`;
    if (heard) {
      if (!heard.includes(text)) heard.push(text);
      return;
    }
    const key = `${code} ${String(subject)}`;
    if (said.has(key)) return;
    said.add(key);
    // oxlint-disable-next-line no-console -- the one place that does
    console.warn(text);
  }
};
