/** What Microsoft's vendors share. */
import type { Controller, Text, Transfer } from '../types/index.js';
export declare const MICROSOFT = "Microsoft Corporation";
export declare const microsoftPrivacyPolicy: Text;
export declare const microsoftAdSettings: Text;
/** The privacy statement names it, beside Microsoft Corporation. */
export declare const microsoftControllers: Readonly<Record<string, Controller>>;
export declare const microsoftTransfers: readonly Transfer[];
/** What it says of opting out: by account where one is signed in, else by a cookie; ads are still measured with the data. */
export declare const microsoftOptOutSource = "privacy.microsoft.com/privacystatement (stored 2026-08-22)";
