import type { EmbedMessages } from '../messages.js';
/** Bulgarian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
