/** By what our own files know what stands for a vendor's global: it is nobody to tell of decisions. */
const STUB = Symbol.for('sekisho.stub');
const isStub = (value) => !!value && STUB in Object(value);

export { STUB, isStub };
