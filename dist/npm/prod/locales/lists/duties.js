import { duties as duties$2 } from '../en/duties.js';
import { duties as duties$1 } from '../ja/duties.js';

/** The texts that the law of a region asks for, in each language. */
const duties = {
    en: duties$2,
    ja: duties$1,
};

export { duties };
