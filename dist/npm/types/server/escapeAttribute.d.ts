/** A text as it stands between the double quotes of an attribute. */
export declare const escapeAttribute: (text: string) => string;
