export interface ScriptSandbox {
    /** The script is about to run. */
    enter(script: HTMLScriptElement): void;
    /** It has run, or failed. Gives back the scripts it has written, held, in order. */
    leave(script: HTMLScriptElement): HTMLScriptElement[];
    /** No script waits for its turn any more. */
    settle(): void;
}
/** `isBusy` tells whether scripts are waiting for their turn. */
export declare const createScriptSandbox: (isBusy: () => boolean) => ScriptSandbox;
