/** What our own script tag tells us. */
export interface OwnScript {
    readonly element: HTMLScriptElement | undefined;
    /** Address of the folder it lies in; empty if unknown. */
    readonly base: string;
    readonly nonce: string;
    /**
     * The tag asks for Subresource Integrity, so the lazy files get it too; or it stands in the HTML itself, where a policy may
     * know it by its hash: what `import()` asks for is not trusted then, a script that it starts is.
     */
    readonly hasIntegrity: boolean;
}
/**
 * Finds the tag this file was loaded by. Must be called while the file is first run: later `currentScript` is `null`.
 * A tag that cannot be found gives no base address rather than a wrong one (CVE-2024-47068).
 */
export declare const readOwnScript: () => OwnScript;
