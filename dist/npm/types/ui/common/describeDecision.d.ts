import type { Decision } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
/**
 * When and what the visitor decided before, in sentences; none if nobody did. What is in force without an answer (the
 * list has grown, or Global Privacy Control speaks for it) is not the visitor's, so nothing is said of it.
 */
export declare const describeDecision: (decision: Decision, kit: ViewContext) => string[];
