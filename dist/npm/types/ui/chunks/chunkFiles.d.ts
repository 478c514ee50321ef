/** The integrity of each lazy file of the interface. */
export declare const chunkFiles: Readonly<Record<"disclosures" | "embeds" | "preact" | "preferences" | "rights", string>>;
