/** What the vendors of LY Corporation share beyond the core set. */
import type { Text, Transfer } from '../types/index.js';
export declare const LY: Text;
export declare const lyPrivacyPolicy: Text;
/** Japan is adequate for the EEA. */
export declare const toJapan: readonly Transfer[];
