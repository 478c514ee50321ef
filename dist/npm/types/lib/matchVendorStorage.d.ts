import type { Settings } from '../types/internal.js';
/** Where something is kept: `cookies`, or any of the browser's other stores for scripts. */
export type Kept = 'cookies' | 'storage';
/** Tells whether something kept under this name is a denied vendor's, and no granted one's. */
export type IsDenied = (kept: Kept, name: string) => boolean;
/** Makes the look-up of whose a name is. What Sekisho itself keeps is nobody else's. */
export declare const matchVendorStorage: ({ vendors, cookie }: Pick<Settings, 'vendors' | 'cookie'>, isGranted: (ids: string[]) => boolean) => IsDenied;
