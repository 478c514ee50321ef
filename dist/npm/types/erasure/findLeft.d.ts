import type { Port } from '../types/internal.js';
/** Waits until what denied vendors keep here is removed. Resolves with the names of what is still there. */
export declare const findLeft: ({ settings, read }: Pick<Port, 'settings' | 'read'>) => Promise<string[]>;
