import type { EmbedContext } from '../contracts/EmbedsModule.js';
export interface Placeholders {
    /** Puts a placeholder where a frame is held, if it is to be seen. */
    add(frame: HTMLIFrameElement): void;
    /** Removes all of them; the frames stay held. */
    destroy(): void;
}
export declare const createPlaceholders: (context: EmbedContext) => Placeholders;
