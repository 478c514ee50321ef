/** What is asked of every element that is added. */
export interface NativeMatchers {
    isAnnotated(element: Element): boolean;
    /** Whether the interface draws there. */
    isPlace(element: Element): boolean;
    hasElements(element: Element): boolean;
}
/** Takes the browser's own functions once: quick, and past the fields of forms that bear their names. */
export declare const createNativeMatchers: () => NativeMatchers;
