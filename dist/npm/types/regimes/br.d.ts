import type { Profile } from './Profile.js';
export declare const rules: {
    regimes: Readonly<Record<import("./Rules.js").AskedPurpose, import("../index.js").Regime>>;
    mildest: Readonly<Record<import("./Rules.js").AskedPurpose, import("../index.js").Regime>>;
    days: {
        granted: number;
        denied: number;
    };
};
export declare const ages: readonly [{
    readonly below: 12;
    readonly by: 'guardian';
    readonly of: 'all';
}, {
    readonly below: 18;
    readonly by: 'nobody';
    readonly of: 'advertising';
}];
export declare const profile: Profile<typeof rules>;
