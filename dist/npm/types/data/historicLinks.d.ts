/** What to do about an address that policies still link to. */
export interface HistoricLink {
    /** The vendor or the industry's page (optOutPages.ts) whose opt-out page to link to instead. */
    readonly replacedBy?: string;
    /** What is wrong with the address. */
    readonly reason: string;
}
/**
 * Dead or historic opt-out addresses, by the address as policies write it, so that a check of a policy can name them.
 * All were seen in policies of public sites. None is ever linked to. Without a prototype: look anything up.
 */
export declare const historicLinks: Readonly<Record<string, HistoricLink>>;
