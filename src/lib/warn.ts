/** The only file that writes to the console, and only in the debug build. */
import { type ProblemCode, problems } from './problems.js';

declare const __DEV__: boolean;

const said = new Set<string>();

/** Reports a problem to the developer: once per code and subject, in the debug build only. Never throws. */
export const warn = (code: ProblemCode, subject: unknown = ''): void => {
  if (__DEV__) {
    const key = `${code} ${String(subject)}`;
    if (said.has(key)) return;
    said.add(key);
    // oxlint-disable-next-line no-console -- the one place that does
    console.warn(
      `[sekisho] ${code}: ${problems[code].replace(/\{\}/g, () => String(subject))}\n→ docs/warnings.md#${code}`,
    );
  }
};
