import type { Settings } from '../../types/internal.js';
/** Ids of the purposes and vendors that sell, share or advertise, purposes first. */
export declare const advertisers: ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>) => string[];
