interface Policy {
    createHTML(text: string): string;
    createScript(text: string): string;
    createScriptURL(address: string): string;
}
/** The one Trusted Types policy, `sekisho`. Throws where the page does not allow it: what needs it stays held. */
export declare const trust: (subject: string) => Policy;
/** The full address if it is http or https; throws for anything else (`javascript:`, `data:`). */
export declare const webAddress: (address: string | null) => string;
export {};
