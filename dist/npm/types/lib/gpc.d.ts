/** Global Privacy Control, as the browser says it; some extensions say `1` or a text. https://w3c.github.io/gpc/ */
export declare const readGpc: () => boolean;
