import type { Settings } from '../types/internal.js';
import type { Subject } from './Rules.js';
/** What a law looks at, of every purpose and vendor that is asked for, by its id. */
export declare const subjectsOf: ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>) => Record<string, Subject>;
