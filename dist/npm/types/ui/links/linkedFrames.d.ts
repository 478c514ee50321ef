import type { Port } from '../../types/internal.js';
export interface LinkedFrames {
    /** Puts a frame behind a link, if it asks for one, or brings it in line with the link. */
    add(link: HTMLAnchorElement): void;
    /** Removes all of them; links are links again. */
    destroy(): void;
}
export declare const createLinkedFrames: (port: Port, titleOf: (vendors: string[]) => string) => LinkedFrames;
