import type { Profile } from './Profile.js';
export declare const rules: {
    regimes: Readonly<Record<import("./Rules.js").AskedPurpose, import("../index.js").Regime>>;
    mildest: {
        functional: "notice";
        social: "opt-out";
        analytics: "notice";
        advertising: "opt-out";
    };
    needsEffect: true;
    identified: "opt-in";
    days: {
        granted: number;
        denied: number;
    };
};
export declare const ages: readonly [{
    readonly below: 16;
    readonly by: 'guardian';
    readonly of: 'all';
}];
export declare const profile: Profile<typeof rules>;
