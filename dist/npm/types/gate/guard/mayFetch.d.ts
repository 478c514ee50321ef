import type { Settings } from '../../types/internal.js';
/** Tells of markup, before it is parsed, whether something in it may fetch from a denied vendor. Never no where it does. */
export type MayFetch = (markup: string) => boolean;
export declare const createMayFetch: ({ vendors, guard }: Settings, isHeld: (address: unknown) => boolean) => MayFetch;
