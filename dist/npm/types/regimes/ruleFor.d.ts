import type { Regime } from '../types/index.js';
import type { Rule, Rules, Subject } from './Rules.js';
/**
 * What holds for a purpose or vendor under the rules of a region. `wish` is what the site has set: it is followed where it is
 * stricter, and as far as the rules let it be milder. Global Privacy Control only ever takes away. Pure.
 */
export declare const ruleFor: (rules: Rules, subject: Subject, gpc: boolean, wish?: Regime) => Rule;
