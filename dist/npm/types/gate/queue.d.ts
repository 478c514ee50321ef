export interface Queue {
    /** Takes a script whose turn has come to be looked at; it runs if it still may when its turn to run comes. */
    add(script: HTMLScriptElement): void;
    /** The page is parsed: scripts that wait for that have their turn. */
    resume(): void;
    /** Forgets what has not run. */
    destroy(): void;
}
export declare const createQueue: (mayRun: (script: HTMLScriptElement) => boolean, timeout: number) => Queue;
