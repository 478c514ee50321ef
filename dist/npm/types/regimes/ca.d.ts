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
    readonly below: 13;
    readonly by: 'nobody';
    readonly of: 'advertising';
}];
/** The federal law. Québec has one of its own, so that "CA" alone is ruled by that. */
export declare const profile: Profile<typeof rules>;
