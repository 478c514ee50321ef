/** An address as given, if it may become a link: http or https, or relative. Needs no page, for there may be none. */
export declare const linkAddress: (address: string) => string;
