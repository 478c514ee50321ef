import type { RequestKind } from '../locales/rightsMessages.js';
import type { Settings } from '../types.js';
/** What visitors can ask of the site. */
export declare const requestKinds: ({ rights, policy, purposes, }: Pick<Settings, 'rights' | 'policy' | 'purposes'>) => RequestKind[];
