import { page } from '../lib/page.js';
import { type ProblemCode, problems } from '../lib/problems.js';
import { warn } from '../lib/warn.js';

declare const __DEV__: boolean;

/** Tells the page, by an event on `document`. */
export const announce = (name: 'ready' | 'change' | 'show' | 'hide' | 'error', detail: unknown): void => {
  if (__DEV__ && name === 'error') explain(detail as { code: string; cause?: unknown });
  page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
};

/** Errors of the interface are told to the developer too. */
const explain = ({ code, cause }: { readonly code: string; readonly cause?: unknown }): void => {
  if (Object.prototype.hasOwnProperty.call(problems, code)) warn(code as ProblemCode, cause);
};
