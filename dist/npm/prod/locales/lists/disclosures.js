import { disclosures as disclosures$2 } from '../en/disclosures.js';
import { disclosures as disclosures$1 } from '../ja/disclosures.js';

/** The texts of disclosures in each language. */
const disclosures = {
    en: disclosures$2,
    ja: disclosures$1,
};

export { disclosures };
