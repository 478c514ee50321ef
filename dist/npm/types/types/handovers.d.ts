/** From whom a page takes answers. Without any of it, refusals in the address are all that counts. */
export interface HandoverOptions {
    /**
     * Origins of windows whose messages count as the visitor's answer, grants too: `'https://app.example'`. Default: none.
     */
    readonly origins?: readonly string[];
    /** Sites of the same company whose signed links count, by their origins: the public key of each, as JWK. Default: none. */
    readonly senders?: Readonly<Record<string, JsonWebKey>>;
    /** The version of the policy here. What was granted under another one does not count. Default: `''`. */
    readonly policy?: string;
    /**
     * Asks the site's own server to sign a link for an origin (`signHandover`). The server goes by the record it gets itself.
     * Default: links hand over refusals alone.
     */
    readonly sign?: (to: string) => Promise<string>;
}
/** What hands answers over. */
export interface Handover {
    /** Resolves when what the address says has been read; never rejects. */
    readonly ready: Promise<void>;
    /** The same address, with the answers of this page for the one it leads to. Never rejects. */
    linkTo(url: string): Promise<string>;
    /** Stops listening; so does `destroy()` of the consent object. */
    end(): void;
}
