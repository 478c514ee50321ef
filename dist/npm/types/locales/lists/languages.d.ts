/** Languages the interface is written in. A site adds others with `texts`. */
export declare const languages: readonly string[];
