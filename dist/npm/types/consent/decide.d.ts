import { type ConsentRecord } from '../record/codec.js';
import type { Decision, Via } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** All that a decision depends on. */
export interface Facts {
    readonly settings: Pick<Settings, 'regime' | 'vendors' | 'purposes' | 'policy' | 'cookie' | 'rule' | 'grantDays'>;
    readonly record: ConsentRecord | undefined;
    /** Global Privacy Control, or what counts like it. */
    readonly gpc: boolean;
    /** Milliseconds since 1970. */
    readonly now: number;
    /** How the record came about, when it was just made. */
    readonly via?: Via;
}
/**
 * Derives every choice from what is known. Pure, and the only place of the core where law-shaped logic lives.
 *
 * Where an answer is missing the regime speaks, and never milder than an earlier refusal. A grant that a material
 * revision concerns is missing; a refusal stands, for nobody is asked again about what they do not want. A browser's signal
 * against advertising takes the place of an answer; a grant that it contradicts is asked about, by itself.
 */
export declare const decide: (facts: Facts) => Decision;
