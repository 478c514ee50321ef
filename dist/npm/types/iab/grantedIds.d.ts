import type { Settings } from '../types/internal.js';
import type { FollowPlan } from './readFollowOptions.js';
import type { GppTerms } from './readGppData.js';
import type { Heard, TcTerms } from './readTcData.js';
/** What is heard by each API of the other platform. */
export interface HeardBoth {
    readonly tcf: Heard<TcTerms>;
    readonly gpp: Heard<GppTerms>;
}
/**
 * The ids that the other platform has granted; nothing where it is not known yet. Where both of its APIs speak, both must
 * grant. Pure.
 */
export declare const grantedIds: ({ tcf, gpp }: HeardBoth, plan: FollowPlan, settings: Pick<Settings, 'purposes' | 'vendors'>) => readonly string[] | undefined;
