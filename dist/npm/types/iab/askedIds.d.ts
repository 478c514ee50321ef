import type { Settings } from '../types/internal.js';
/** The purposes and vendors that are asked for: all that are not necessary. Pure. */
export declare const askedIds: ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>) => string[];
