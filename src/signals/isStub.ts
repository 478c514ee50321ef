/** By what our own files know what stands for a vendor's global: it is nobody to tell of decisions. */
export const STUB: unique symbol = Symbol.for('sekisho.stub') as never;

export const isStub = (value: unknown): boolean => !!value && STUB in Object(value);
