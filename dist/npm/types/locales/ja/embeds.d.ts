import type { EmbedMessages } from '../messages.js';
/** Japanese, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
