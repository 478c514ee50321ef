/** Global Privacy Control, as the browser says it. https://w3c.github.io/gpc/ */
export declare const readGpc: () => boolean;
