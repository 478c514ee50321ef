import { type Ids } from './grants.js';
/** A script that waits for permission, by its address or by its text. Everything else becomes an attribute or a listener. */
export interface ScriptProps {
    /** Purposes and vendors that must all be granted. */
    readonly id: Ids;
    readonly src?: string | undefined;
    /** The script itself, where it has no address. */
    readonly code?: string | undefined;
}
/**
 * Puts a held script at the end of the head, where the gate finds it like any tag. One that is there already stays the only one:
 * a component that comes and goes does not run it again. Returns a function that removes it, unless it has run.
 */
export declare const addScript: (props: ScriptProps) => (() => void);
