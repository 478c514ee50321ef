import { fill } from '../../i18n/text.js';
import { lockedBySignal } from '../../lib/lockedBySignal.js';

/** What the browser's signal does: keeps denied, or leaves to each switch; nothing without it. */
const describeSignal = (decision, messages) => [
    ...(lockedBySignal(decision).length ? [messages.gpc] : []),
    ...(decision.signalled.length ? [fill(messages['signalled.switch'], { accept: messages.accept })] : []),
];

export { describeSignal };
