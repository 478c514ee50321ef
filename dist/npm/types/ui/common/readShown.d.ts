import type { Shown } from '../../types/internal.js';
/** The words of a layer as every visitor reads them: without what `data-own` marks as this one's. */
export declare const readShown: (layer: Node, language: string) => Shown;
