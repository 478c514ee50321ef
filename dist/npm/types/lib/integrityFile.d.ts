/** The integrity of `sekisho.integrity.js`. */
export declare const integrityFile: string;
