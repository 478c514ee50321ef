/** What Microsoft's vendors share. */
import type { Text } from '../types.js';
export declare const MICROSOFT = "Microsoft Corporation";
export declare const microsoftPrivacyPolicy: Text;
export declare const microsoftAdSettings: Text;
