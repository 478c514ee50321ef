import type { EmbedMessages } from '../messages.js';
/** German, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
