import type { DutyMessages } from '../messages.js';
/** Swedish, the part about what the law of a region has shown. The words that California's law chooses are English. */
export declare const duties: DutyMessages;
