import type { Settings } from '../types.js';
export interface Guard {
    /** Holds what in this tree would fetch from a denied vendor. */
    inspect(root: Node): void;
    destroy(): void;
}
export declare const createGuard: (settings: Settings, isGranted: (ids: string[]) => boolean) => Guard;
