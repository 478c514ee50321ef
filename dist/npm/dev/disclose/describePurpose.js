import { textIn } from '../i18n/text.js';

/** A purpose's name: the site's, else the built-in one, else its id. */
const purposeLabel = ({ id, label }, { language, messages }) => textIn(label, language) || messages[`purpose.${id}`] || id;
/** What a purpose is about: the site's words, else the built-in ones. */
const purposeDescription = ({ id, description }, { language, messages }) => textIn(description, language) || messages[`purpose.${id}.description`] || '';

export { purposeDescription, purposeLabel };
