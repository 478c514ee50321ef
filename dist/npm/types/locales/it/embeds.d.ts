import type { EmbedMessages } from '../messages.js';
/** Italian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
