import { directionOf } from '../../i18n/language.js';

/** The attributes of what stands in another language than the words around it; none where there is no other. */
const inLanguage = (language) => language ? { lang: language, dir: directionOf(language) } : {};

export { inLanguage };
