import type { EmbedMessages } from '../messages.js';
/** Romanian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
