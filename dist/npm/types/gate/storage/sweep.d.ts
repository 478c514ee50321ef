import type { Settings } from '../../types/internal.js';
/** Removes what denied vendors keep in the site's own cookies and storage; what a granted vendor uses too stays. */
export declare const sweep: (settings: Pick<Settings, 'vendors' | 'cookie'>, isGranted: (ids: string[]) => boolean) => void;
