import type { GppPlan } from './readGppOptions.js';
import type { UsAnswers } from './usAnswers.js';
/** Fields of a US section by name, as the library has them. */
export type Fields = Readonly<Record<string, unknown>>;
/** The fields of a section, which `template` names, for a decision. Pure. */
export declare const usFields: (section: string, template: Fields, plan: GppPlan, answers: UsAnswers) => Fields;
