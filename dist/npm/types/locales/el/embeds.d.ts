import type { EmbedMessages } from '../messages.js';
/** Greek, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
