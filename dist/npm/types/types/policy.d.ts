import type { PurposeId } from './purpose.js';
import type { Text } from './text.js';
/** The site's privacy policy. */
export interface Policy {
    /** Address of the privacy policy, per language if there are several. */
    readonly url?: Text;
    /**
     * Address of the page with the external-transmission table, for example `/privacy#external-transmission`; preferences
     * link to it.
     */
    readonly externalTransmission?: Text;
    /**
     * Version of the privacy policy. When it changes, the visitor is asked again, unless `policy.revisions` say how much
     * changed.
     */
    readonly version?: string;
    /** From when this version is in force, `YYYY-MM-DD`. Goes before the `date` of the revision that made it. */
    readonly effectiveFrom?: string;
    /** When it was last revised, `YYYY-MM-DD`. */
    readonly revisedAt?: string;
    /** What changed, version by version (docs/policy-life.md). */
    readonly revisions?: readonly Revision[];
    /** The language whose text prevails, BCP 47. */
    readonly authoritativeLanguage?: string;
    /** The versions of translations (BCP 47 → version) that are not up to date with `version`. */
    readonly translations?: Readonly<Record<string, string>>;
    /** Whose law governs it, ISO 3166-1 alpha-2. */
    readonly jurisdiction?: string;
}
/** A change of the privacy policy. A list of them counts from the version that `policy.version` names among them. */
export interface Revision {
    /** The version it made. */
    readonly version: string;
    /** When it takes effect, `YYYY-MM-DD`; until then it is announced. Each revision has a day of its own. */
    readonly date: string;
    /** What changed, in plain words. */
    readonly change: Text;
    /** `material` asks again for `purposes`; `minor` only tells. */
    readonly kind: 'minor' | 'material';
    /** The purposes a material change concerns. Default: all. */
    readonly purposes?: readonly PurposeId[];
}
