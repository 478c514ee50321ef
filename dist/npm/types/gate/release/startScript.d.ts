/** Whether it is fetched rather than written in the page. */
export declare const isExternal: (script: Element) => boolean;
/** Runs as soon as it is there, like any `async` script. */
export declare const isFree: (script: Element) => boolean;
/** Waits until the page is parsed, like any `defer` script or module. */
export declare const isDeferred: (script: Element) => boolean;
/** Who is told of a script's start and end, however late that comes. */
export interface StartObserver {
    readonly timeout: number;
    onStart(script: HTMLScriptElement): void;
    onEnd(script: HTMLScriptElement): void;
}
/**
 * Starts a held script in its place, all attributes kept. What it gives back is settled once the script has run or
 * failed, or has not answered within `timeout` milliseconds. Throws where the page's security policy refuses it.
 */
export declare const startScript: (held: HTMLScriptElement, { timeout, onStart, onEnd }: StartObserver) => Promise<void> | undefined;
/** Fetches a script that has to wait for its turn, so that waiting costs no time. */
export declare const preloadScript: (script: HTMLScriptElement) => void;
/**
 * Makes a template's script wait for its turn instead of running when it is inserted. Gives back the one that stands for
 * it: the text of a clone is not trusted by Trusted Types, so it is made anew.
 */
export declare const neutralise: (clone: HTMLScriptElement) => HTMLScriptElement;
/**
 * Loads one of our own modules with its integrity checked. Rejects if the check fails; the caller must then not
 * `import()` the same address, for Chromium and WebKit would run the unchecked bytes.
 */
export declare const startModule: (address: string, integrity: string, nonce: string) => Promise<void>;
