import { isAdvertising } from '../lib/isAdvertising.js';
import { identified } from './identified.js';

/** A misspelt exemption is none. */
const readExemption = (given) => given === 'statistics' || given === 'appearance' ? { exemption: given } : {};
/** What a law looks at, of every purpose and vendor that is asked for, by its id. */
const subjectsOf = ({ purposes, vendors }) => {
    const subjects = Object.create(null);
    for (const { id, sensitive, communications, effect, exemption } of purposes) {
        if (id === 'necessary')
            continue;
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
        if (purpose === 'necessary')
            continue;
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

export { subjectsOf };
