import type { EmbedContext, Embeds } from '../contracts/EmbedsModule.js';
export declare const createEmbeds: (context: EmbedContext) => Embeds;
