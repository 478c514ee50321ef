import type { Text } from './text.js';
/** Whom visitors can turn to. */
export interface Contacts {
    /** The company. */
    readonly name?: Text;
    /** The department or person in charge of personal information. */
    readonly department?: Text;
    readonly address?: Text;
    readonly email?: string;
    readonly tel?: string;
    /** Address of the contact form. */
    readonly url?: Text;
    /** The data protection officer: name, or how to reach them. */
    readonly dpo?: Text;
    /** Address of the page where visitors stop or resume e-mail. */
    readonly emailPreferences?: Text;
}
/** What visitors can ask of the site about their data. */
export interface Rights {
    /** Address of the form that takes requests; `{request}` and `{receipt}` in it are filled in. Default: `contacts`. */
    readonly url?: Text;
    /** What a request costs, where the site charges for it. */
    readonly fee?: Text;
    /** What the site cannot erase, and why. Told in disclosures, too; `texts` may say it instead, as `erasure`. */
    readonly limits?: Text;
    /**
     * On what grounds the site refuses a request. Visitors read it before they make one, and that a refusal is notified to
     * them: whoever gives it has to do so. Told in disclosures, too. Default: nothing is said.
     */
    readonly refusal?: Text;
    /** Whether visitors can ask for restriction (GDPR Art. 18). Default: only where the policy's law gives it. */
    readonly restriction?: boolean;
    /**
     * Whether visitors can ask that a person reviews what a computer alone decided, state their view and contest the decision
     * (GDPR Art. 22(3)). Told in disclosures, too. Default: where a purpose is `explicit` and the policy's law gives it.
     */
    readonly review?: boolean;
    /**
     * Address that takes requests not to sell or share what the site has by other ways than cookies: `https:`, `mailto:` or of
     * the site's own. Shown where the law of the region gives that right, with `sekisho.regions.js`; `sekisho:request` tells of a
     * click. Default: `url`, else an e-mail to `contacts`.
     */
    readonly sale?: Text;
    /** The same for requests to limit the use of sensitive data. */
    readonly sensitive?: Text;
    /** The supervisory authority that takes complaints. */
    readonly authority?: {
        readonly name: Text;
        readonly url: Text;
    };
}
/** A page where a visitor can opt out at many companies at once. */
export interface OptOutPage {
    /** Unique among these pages and the vendors. */
    readonly id: string;
    /** Its name. */
    readonly name: Text;
    /** Its address. */
    readonly url: Text;
    /** The regions it serves: ISO 3166-1 alpha-2, or `EU`. Default: all. */
    readonly regions?: readonly string[];
    /** What an opt-out there covers. */
    readonly covers?: Text;
    /** What to know before relying on it. */
    readonly caveat?: Text;
}
