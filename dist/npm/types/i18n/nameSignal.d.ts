import type { Settings } from '../types/internal.js';
/** Texts with the name of what may be the browser's signal against advertising, on this site, in the place of `{signal}`. */
export declare const nameSignal: <Texts extends object>(texts: Texts, { doNotTrack }: Pick<Settings, 'doNotTrack'>) => Texts;
