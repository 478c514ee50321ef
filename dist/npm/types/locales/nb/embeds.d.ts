import type { EmbedMessages } from '../messages.js';
/** Norwegian Bokmål, the part that comes with placeholders. */
export declare const embeds: EmbedMessages;
