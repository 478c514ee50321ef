import type { RequestKind } from '../locales/rightsMessages.js';
import type { Settings } from '../types/internal.js';
/** What visitors can ask of the site. Under the GDPR also restriction (Art. 18) and review by a person (Art. 22(3)). */
export declare const requestKinds: ({ rights, policy, purposes, }: Pick<Settings, 'rights' | 'policy' | 'purposes'>) => RequestKind[];
