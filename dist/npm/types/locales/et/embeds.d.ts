import type { EmbedMessages } from '../messages.js';
/** Estonian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
