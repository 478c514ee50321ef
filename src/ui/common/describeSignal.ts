import type { ViewContext } from '../../disclose/ViewContext.js';
import { fill } from '../../i18n/text.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';
import type { Decision } from '../../types/index.js';

/** What the browser's signal does: keeps denied, or leaves to each switch; nothing without it. */
export const describeSignal = (decision: Decision, messages: ViewContext['messages']): string[] => [
  ...(lockedBySignal(decision).length ? [messages.gpc] : []),
  ...(decision.signalled.length ? [fill(messages['signalled.switch'], { accept: messages.accept })] : []),
];
