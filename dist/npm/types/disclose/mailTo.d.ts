/** A `mailto:` address; empty for what is no e-mail address. */
export declare const mailTo: (email: string | undefined, subject?: string, body?: string) => string;
