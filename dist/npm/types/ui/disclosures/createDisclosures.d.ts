import type { DisclosuresContext, DrawnDisclosures } from '../contracts/DisclosuresModule.js';
export declare const createDisclosures: ({ port, render, speak }: DisclosuresContext) => DrawnDisclosures;
