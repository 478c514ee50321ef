import type { Decision } from '../../types/index.js';
/** Whether the question is what was granted before the browser signalled against it. Nothing else is asked along with that. */
export declare const isContradicted: ({ asked, signalled }: Decision) => boolean;
