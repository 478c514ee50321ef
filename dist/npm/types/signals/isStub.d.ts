/** By what our own files know what stands for a vendor's global: it is nobody to tell of decisions. */
export declare const STUB: unique symbol;
export declare const isStub: (value: unknown) => boolean;
