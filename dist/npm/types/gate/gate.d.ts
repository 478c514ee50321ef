import type { Settings } from '../types.js';
/** Holds annotated tags until every purpose and vendor they name is granted, wherever and whenever they appear. */
export interface Gate {
    /** Looks at every tag anew: releases what is permitted now, takes back what no longer is. */
    apply(): void;
    destroy(): void;
}
export declare const createGate: (settings: Settings, isGranted: (ids: string[]) => boolean) => Gate;
