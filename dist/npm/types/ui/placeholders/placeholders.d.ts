/** The placeholders of held frames: each in its own element right behind its frame, and of its size. */
import type { Choices } from '../../types/index.js';
import type { EmbedContext } from '../contracts/EmbedsModule.js';
/** The answer that grants them. */
export declare const grant: (ids: readonly string[]) => Choices;
export interface Placeholders {
    /** Puts a placeholder where a frame is held, if it is to be seen. */
    add(frame: HTMLIFrameElement): void;
    /** Removes all of them; the frames stay held. */
    destroy(): void;
}
export declare const createPlaceholders: (context: EmbedContext) => Placeholders;
