import type { TellKit } from './tellKit.js';
/** What is in force for a purpose or vendor, and whether the visitor said so. */
export declare const describeChoice: (id: string, purpose: string, kit: TellKit) => string;
