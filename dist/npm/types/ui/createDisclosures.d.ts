import type { DisclosuresContext, DrawnDisclosures } from './layer.js';
export declare const createDisclosures: ({ port, render, speak }: DisclosuresContext) => DrawnDisclosures;
