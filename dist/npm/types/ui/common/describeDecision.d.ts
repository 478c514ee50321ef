import type { Decision } from '../../types/index.js';
import type { ViewContext } from '../../disclose/ViewContext.js';
/**
 * When and what the visitor decided before, in sentences; none if nobody did. What is in force without an answer (the
 * list has grown, or Global Privacy Control has locked it) is not the visitor's, so nothing is said of it.
 */
export declare const describeDecision: ({ at, status, choices, locked }: Decision, kit: ViewContext) => string[];
