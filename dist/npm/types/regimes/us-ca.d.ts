import type { Profile } from './Profile.js';
/** Those of every state: what is California's alone are duties. */
export declare const rules: {
    regimes: Readonly<Record<import("./Rules.js").AskedPurpose, import("../index.js").Regime>>;
    mildest: {
        functional: "none";
        social: "opt-out";
        analytics: "none";
        advertising: "opt-out";
    };
    days: {
        granted: number;
        denied: number;
    };
};
export declare const profile: Profile<typeof rules>;
