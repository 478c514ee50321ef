import type { EmbedMessages } from '../messages.js';
/** Lithuanian, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
