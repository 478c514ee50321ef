import type { Profile } from './Profile.js';
export declare const rules: {
    regimes: Readonly<Record<import("./Rules.js").AskedPurpose, import("../index.js").Regime>>;
    mildest: Readonly<Record<import("./Rules.js").AskedPurpose, import("../index.js").Regime>>;
    exempt: {
        statistics: "opt-out";
        appearance: "opt-out";
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
export declare const profile: Profile<typeof rules>;
