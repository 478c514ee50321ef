/** The whole address, if it may become a link: http or https, not `javascript:`, `data:` or what cannot be read. */
export declare const safeUrl: (address: string, base?: string) => string | undefined;
