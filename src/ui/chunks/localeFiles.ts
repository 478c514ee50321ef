import type { LocalePart } from '../../locales/Locale.js';

/** Filled in by the build. */
declare const __SRI_LOCALES__: Readonly<Record<string, { readonly [Part in LocalePart]?: string }>>;

/** The integrity of each part of each language that has files of its own. */
export const localeFiles = __SRI_LOCALES__;
