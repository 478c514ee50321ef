import { type Frame } from '../../data/embedPresets.js';
/** A frame that shows what a link leads to, and whose it is. */
export interface LinkedFrame extends Frame {
    /** Id of the vendor. */
    readonly vendor: string;
}
/**
 * The frame for a link, if a preset knows its address. Pure. Only whole `http(s)` addresses of exactly a preset's hosts
 * count; one with a user name or a port is somebody's trick.
 */
export declare const toEmbed: (address: string) => LinkedFrame | undefined;
