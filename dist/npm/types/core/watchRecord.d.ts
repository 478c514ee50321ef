import type { Ear } from './createEars.js';
export declare const watchRecord: (name: string, onChange: () => void) => Ear;
