import { facts } from '../doubleclick.js';
import { facts as facts$1 } from '../google-ads.js';
import { facts as facts$2 } from '../google-adsense.js';
import { facts as facts$3 } from '../google-analytics.js';
import { facts as facts$4 } from '../google-publisher-tag.js';
import { facts as facts$5 } from '../google-tag-manager.js';
import { facts as facts$8 } from '../vimeo.js';
import { facts as facts$9 } from '../x.js';
import { facts as facts$7 } from '../yahoo-japan-ads.js';
import { facts as facts$6 } from '../youtube.js';

/** Every vendor the script tag knows by its id. */
const builtIn = [
    facts,
    facts$1,
    facts$2,
    facts$3,
    facts$4,
    facts$5,
    facts$6,
    facts$7,
    facts$8,
    facts$9,
];

export { builtIn };
