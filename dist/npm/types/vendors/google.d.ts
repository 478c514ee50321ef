/** What Google's vendors share. Kept out of the facts, so none of it reaches the core. */
import type { Text } from '../types.js';
export declare const GOOGLE = "Google LLC";
export declare const googlePrivacyPolicy: Text;
/** My Ad Center, which replaced Ads Settings. */
export declare const googleAdSettings: Text;
