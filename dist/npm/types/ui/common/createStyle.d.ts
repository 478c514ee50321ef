/** A style sheet by constructor is not subject to `style-src`; a style element is, and needs the nonce. */
export declare const createStyle: (shadow: ShadowRoot, nonce: string) => ((css: string) => void);
