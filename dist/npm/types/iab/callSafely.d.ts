/** A vendor's callback that cannot harm those after it; one that is none does nothing. */
export declare const callSafely: (callback: unknown) => ((...parts: readonly unknown[]) => void);
