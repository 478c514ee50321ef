import type { DisclosuresContext, DrawnDisclosures } from './layer.js';
export declare const createDisclosures: ({ port, locked, render, speak }: DisclosuresContext) => DrawnDisclosures;
