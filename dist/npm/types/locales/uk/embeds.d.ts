import type { EmbedMessages } from '../messages.js';
/** Ukrainian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
