/** `sha256-` and the hash in base64; `null` where the browser has none to offer, on pages without https. */
export declare const hashText: (text: string) => Promise<string | null>;
