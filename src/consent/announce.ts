import { page } from '../lib/page.js';
import { type ProblemCode, problems } from '../lib/problems.js';
import { warn } from '../lib/warn.js';

declare const __DEV__: boolean;

/** Tells the page, by an event on `document`. */
export const announce = (name: 'ready' | 'change' | 'show' | 'hide' | 'error', detail: unknown): void => {
  // by a listener too (`createEffects`), which document.open() takes away
  if (__DEV__ && name === 'error') explain(detail as { code: string; cause?: unknown });
  page('dispatchEvent')(new CustomEvent(`sekisho:${name}`, { detail }));
};

/** Tells an error to the developer. */
export const explain = ({ code, cause }: { readonly code: string; readonly cause?: unknown }): void => {
  if (Object.prototype.hasOwnProperty.call(problems, code)) warn(code as ProblemCode, cause);
};
