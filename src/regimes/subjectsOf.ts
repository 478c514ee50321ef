import { isAdvertising } from '../lib/isAdvertising.js';
import type { Exemption } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { identified } from './identified.js';
import type { Subject } from './Rules.js';

/** A misspelt exemption is none. */
const readExemption = (given: unknown): Pick<Subject, 'exemption'> =>
  given === 'statistics' || given === 'appearance' ? { exemption: given satisfies Exemption } : {};

/** What a law looks at, of every purpose and vendor that is asked for, by its id. */
export const subjectsOf = ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>): Record<string, Subject> => {
  const subjects: Record<string, Subject> = Object.create(null);
  for (const { id, sensitive, communications, effect, exemption } of purposes) {
    if (id === 'necessary') continue;
    subjects[id] = {
      purpose: id,
      isAdvertising: isAdvertising(id, purposes),
      isSensitive: !!sensitive,
      isCommunication: !!communications,
      hasEffect: !!effect,
      ...readExemption(exemption),
    };
  }
  for (const vendor of vendors) {
    const { id, purpose, linksToIdentity = identified.includes(id) } = vendor;
    if (purpose === 'necessary') continue;
    const { exemption: _, ...shared } = subjects[purpose] || { purpose };
    subjects[id] = {
      ...shared,
      isAdvertising: isAdvertising(purpose, purposes, vendor),
      isIdentified: !!linksToIdentity,
      ...readExemption(vendor.exemption),
    };
  }
  return subjects;
};
