import type { EmbedContext, Embeds } from './layer.js';
export declare const createEmbeds: (context: EmbedContext) => Embeds;
