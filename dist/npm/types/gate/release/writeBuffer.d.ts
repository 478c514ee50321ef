/** What one script writes. */
export interface WriteBuffer {
    /** Writes with the browser's own `write` or `writeln`. */
    write(native: (...args: unknown[]) => unknown, args: unknown[]): void;
    /** The script has ended: its last tag too is as whole as it gets. Gives back the scripts written, held, in order. */
    finish(): HTMLScriptElement[];
}
export declare const createWriteBuffer: (script: Element) => WriteBuffer;
