import type { LoadedMessages } from '../contracts/LoadedMessages.js';
import type { Port } from '../../types/internal.js';
/**
 * Chooses the language (a preferred one first) and loads its texts: the banner's, which every layer needs, and those of
 * another part. Where they cannot be loaded, all of it speaks the language that comes with the interface; never fails.
 */
export declare const loadMessages: (port: Port, part?: 'preferences' | 'embeds', preferred?: readonly string[]) => Promise<LoadedMessages>;
