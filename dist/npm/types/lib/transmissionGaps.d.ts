/**
 * What an entry of Japan's external-transmission table lacks. The rule asks for three things (Telecommunications Business
 * Act, Art. 27-12, and Art. 22-2-29 of its ordinance): what is sent, who receives it, and what for.
 */
import type { Disclosure, Party } from '../types/index.js';
/** The fields that are missing, as a site would write them; none where the site says that nothing is sent. */
export declare const transmissionGaps: (party: Partial<Party>, disclosure: Partial<Disclosure>) => string[];
