import type { FurtherPart, LoadedMessages } from '../contracts/LoadedMessages.js';
import type { Port } from '../../types/internal.js';
/**
 * Chooses the language (a preferred one first) and loads its texts: the banner's, which every layer needs, and those of
 * further parts. Where they cannot be loaded, all of it speaks the language that comes with the interface; never fails.
 */
export declare const loadMessages: (port: Port, parts?: readonly FurtherPart[], preferred?: readonly string[]) => Promise<LoadedMessages>;
