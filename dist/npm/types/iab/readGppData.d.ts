import type { Heard } from './readTcData.js';
/** Whether the visitor has not opted out, as sections of the US say it. */
export interface GppTerms {
    readonly isGranted: boolean;
}
/**
 * Reads what a callback of `__gpp` was given; nothing where it changes nothing: the visitor is being asked anew. Sections other than those of the US are for `__tcfapi` to tell. Whatever is not as
 * the specification says is not known, and so not granted. Pure.
 */
export declare const readGppData: (given: unknown, success: unknown) => Heard<GppTerms> | undefined;
