/** What Google's vendors share. Kept out of the facts, so none of it reaches the core. */
import type { Controller, Text } from '../types/index.js';
export declare const GOOGLE = "Google LLC";
export declare const googlePrivacyPolicy: Text;
/** My Ad Center, which replaced Ads Settings. */
export declare const googleAdSettings: Text;
/** Google’s privacy policy names them; in the United Kingdom it is Google LLC (stored 2026-06-24). */
export declare const googleControllers: Readonly<Record<string, Controller>>;
