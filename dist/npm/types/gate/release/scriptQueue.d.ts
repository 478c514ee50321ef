export interface ScriptQueue {
    /** Takes a script whose turn has come to be looked at; it runs if it still may when its turn to run comes. */
    add(script: HTMLScriptElement): void;
    /** The page is parsed: scripts that wait for that have their turn. */
    resume(): void;
    /** Forgets what has not run. */
    destroy(): void;
}
export interface ScriptQueueOptions {
    /** Longest wait for a script's answer, in milliseconds. */
    readonly timeout: number;
    mayRun(script: HTMLScriptElement): boolean;
    /** Looks at a script that a released one has written; adds it if it may have its turn. */
    consider(script: HTMLScriptElement): void;
}
export declare const createScriptQueue: ({ timeout, mayRun, consider }: ScriptQueueOptions) => ScriptQueue;
