/** Listeners that cannot harm each other. */
export interface Listeners<Value> {
    add(listener: (value: Value) => void): () => void;
    /** Calls all of them, as long as the value is still the one to tell of. */
    call(value: Value, isCurrent?: () => boolean): void;
}
/** Calls a listener; what it throws is reported and goes no further. */
export declare const callSafely: <Value>(listener: (value: Value) => void, value: Value) => void;
export declare const createListeners: <Value>() => Listeners<Value>;
/** Resolves with what `read` gives as soon as it gives something: now, or after one of the calls. */
export declare const until: <Value, Result>(listeners: Listeners<Value>, read: () => Result | false) => Promise<Result>;
