import type { EmbedMessages } from '../messages.js';
/** Vietnamese, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
