import type { RequestKind } from '../locales/rightsMessages.js';
import type { Settings } from '../types/internal.js';
/** What visitors can ask of the site. */
export declare const requestKinds: ({ rights, policy, purposes, }: Pick<Settings, 'rights' | 'policy' | 'purposes'>) => RequestKind[];
