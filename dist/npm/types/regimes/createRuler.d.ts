import type { Regime } from '../types/index.js';
import { type Minor } from './forAge.js';
import type { Rule, Rules, Subject } from './Rules.js';
import { type Wishes } from './wishFor.js';
/** What the site has set; nothing where it leaves it to the region. */
export interface Wished {
    readonly regime?: Regime | undefined;
    readonly regions?: Wishes | undefined;
    /** Whom the site knows to be of an age. */
    readonly minor?: Minor | undefined;
}
/** Rules for the page's visitor. */
export interface Ruler {
    readonly region: string;
    /** For how many days nobody is asked again, by the answer given. */
    readonly days: Rules['days'];
    ruleFor(subject: Subject, gpc: boolean): Rule;
}
/** Makes them. `region` is what `readRegion` gave. */
export declare const createRuler: (region: string, { regime, regions, minor }: Wished) => Ruler;
