import type { ViewContext } from '../../disclose/ViewContext.js';
import type { Decision } from '../../types/index.js';
/** What the browser's signal does: keeps denied, or leaves to each switch; nothing without it. */
export declare const describeSignal: (decision: Decision, messages: ViewContext['messages']) => string[];
