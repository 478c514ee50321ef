/** Listeners that cannot harm each other. */
export interface Listeners<Value> {
    add(listener: (value: Value) => void): () => void;
    call(value: Value): void;
}
/** Calls a listener; what it throws is reported and goes no further. */
export declare const callSafely: <Value>(listener: (value: Value) => void, value: Value) => void;
export declare const createListeners: <Value>() => Listeners<Value>;
