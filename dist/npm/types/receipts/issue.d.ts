import type { Settings } from '../types.js';
export declare const issue: (settings: Settings, line?: string) => Promise<void>;
