/** What Meta's vendors share. */
import type { Text } from '../types.js';
export declare const META = "Meta Platforms, Inc.";
export declare const metaPrivacyPolicy: Text;
export declare const metaAdPreferences: Text;
