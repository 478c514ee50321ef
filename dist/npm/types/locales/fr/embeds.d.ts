import type { EmbedMessages } from '../messages.js';
/** French, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
