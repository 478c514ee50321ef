/** What an address has, as JSON, asked for without cookies. Rejects where it has none. */
export declare const fetchJson: (address: string) => Promise<unknown>;
