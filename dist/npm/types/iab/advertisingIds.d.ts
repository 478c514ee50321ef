import type { Settings } from '../types/internal.js';
/**
 * The purposes and vendors that advertise, whatever they are called: what an opt-out of sale, sharing and targeted advertising
 * is about. The same that Global Privacy Control denies (`questionsOf`). Pure.
 */
export declare const advertisingIds: ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>) => string[];
