import type { AgeRule } from './Rules.js';
/** Ages in the laws of the states, beside that of the country. */
export declare const usAges: {
    readonly AR: AgeRule;
    readonly CA: AgeRule;
    readonly CO: AgeRule;
    readonly CT: AgeRule;
    readonly DE: AgeRule;
    readonly FL: AgeRule;
    readonly MD: AgeRule;
    readonly MN: AgeRule;
    readonly MT: AgeRule;
    readonly NE: AgeRule;
    readonly NH: AgeRule;
    readonly NJ: AgeRule;
    readonly NY: {
        readonly below: 18;
        readonly by: 'self';
        readonly of: 'all';
    };
    readonly OR: AgeRule;
};
