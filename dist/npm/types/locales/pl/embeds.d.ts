import type { EmbedMessages } from '../messages.js';
/** Polish, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
