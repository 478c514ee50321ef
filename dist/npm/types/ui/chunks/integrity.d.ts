/** The integrity of each language's first file, which brings that of its other ones. */
export declare const banners: Readonly<Record<string, string>>;
/** The integrity of each lazy file of the interface. */
export declare const chunks: Readonly<Record<"disclosures" | "embeds" | "layouts" | "preact" | "preferences" | "reopen" | "rights" | "theme", string>>;
/** The integrity of what is told of all vendors beyond the core set. */
export declare const catalogue: string;
