import type { Settings } from '../types/internal.js';
/**
 * The purposes and vendors that sell, share or advertise, whatever they are called, purposes first: what an opt-out is about. The
 * same that Global Privacy Control denies (`questionsOf`). Pure.
 */
export declare const advertisingIds: ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>) => string[];
