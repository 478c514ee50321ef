/** What the vendors of LY Corporation share beyond the core set. */
import type { Text } from '../types.js';
export declare const LY: Text;
export declare const lyPrivacyPolicy: Text;
