import type { Duty, Profile } from './Profile.js';
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
export declare const ages: readonly [{
    readonly below: 13;
    readonly by: 'guardian';
    readonly of: 'all';
}];
/** What is asked for in every state, and does no harm in those without a law. */
export declare const duties: readonly Duty[];
export declare const profile: Profile<typeof rules>;
