import type { Settings } from '../types/internal.js';
/** The language that the interface speaks: a preferred one, the site's, the page's or the visitor's, the first that there is. */
export declare const interfaceLanguage: ({ language, texts }: Pick<Settings, 'language' | 'texts'>, preferred?: readonly string[]) => string;
