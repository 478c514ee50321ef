import type { Locale, LocalePart } from '../../locales/Locale.js';
import type { Port } from '../../types/internal.js';
/** Loads a part of the texts of a language; none in English, which comes with what shows it, nor where there is no translation. */
export declare const loadTexts: <Part extends LocalePart>(_port: Port, language: string, part: Part) => Promise<Locale[Part] | undefined>;
