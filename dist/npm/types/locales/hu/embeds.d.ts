import type { EmbedMessages } from '../messages.js';
/** Hungarian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
