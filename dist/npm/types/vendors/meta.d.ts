/** What Meta's vendors share. */
import type { Controller, Text, Transfer } from '../types/index.js';
export declare const META = "Meta Platforms, Inc.";
export declare const metaPrivacyPolicy: Text;
export declare const metaAdPreferences: Text;
/** The policy for Europe names it. */
export declare const metaControllers: Readonly<Record<string, Controller>>;
export declare const metaTransfers: readonly Transfer[];
