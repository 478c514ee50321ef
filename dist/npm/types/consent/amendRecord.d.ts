import { type ConsentRecord } from '../record/codec.js';
import type { Choices, Decision } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/**
 * Makes the record of a new decision. Answers in force stay, also those for vendors that only other pages of the site
 * declare; of those no longer in force a refusal stays where silence would mean yes. Refusing everything leaves nothing
 * granted, on any page. Pure.
 */
export declare const amendRecord: (earlier: ConsentRecord | undefined, decision: Decision, answers: Choices, settings: Pick<Settings, 'policy' | 'purposes' | 'vendors' | 'grantDays'>, now: number) => ConsentRecord;
