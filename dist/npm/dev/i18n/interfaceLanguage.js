import { page } from '../lib/page.js';
import { languages } from '../locales/lists/languages.js';
import { chooseLanguage } from './language.js';

/** The language that the interface speaks: a preferred one, the site's, the page's or the visitor's, the first that there is. */
const interfaceLanguage = ({ language, texts }, preferred = []) => chooseLanguage([...preferred, language, page('documentElement').lang, ...(navigator.languages || [])], [...languages, ...Object.keys(texts)]);

export { interfaceLanguage };
