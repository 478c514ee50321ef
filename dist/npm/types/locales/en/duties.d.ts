import type { DutyMessages } from '../messages.js';
/** English, the part about what the law of a region has shown. */
export declare const duties: DutyMessages;
