import type { Consent, TimedAnswers } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** Puts answers into force: refusals first, then of the grants those that code may give. Gives the ids that have changed. */
export declare const applyAnswers: (consent: Consent, answers: TimedAnswers, settings: Pick<Settings, 'vendors' | 'purposes'> | undefined) => string[];
