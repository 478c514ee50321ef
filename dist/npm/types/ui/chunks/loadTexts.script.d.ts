import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';
/** Loads a part of the texts of a language; none where they come with what shows them, as English does, nor where there is no translation. */
export declare const loadTexts: <Part extends LocalePart>(port: Port, language: string, part: Part) => Promise<Locale[Part] | undefined>;
