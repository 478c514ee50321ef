/** Reports a tag that runs too late to hold everything. */
export declare const checkPlace: (script: HTMLScriptElement | undefined) => void;
