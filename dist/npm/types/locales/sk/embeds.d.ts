import type { EmbedMessages } from '../messages.js';
/** Slovak, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
