import type { ViewContext } from './ViewContext.js';
import { textIn } from '../i18n/text.js';
import type { PreferencesMessages } from '../locales/messages.js';
import type { Purpose } from '../types/index.js';

/** A purpose's name: the site's, else the built-in one, else its id. */
export const purposeLabel = ({ id, label }: Purpose, { language, messages }: ViewContext): string =>
  textIn(label, language) || messages[`purpose.${id}` as keyof PreferencesMessages] || id;

/** What a purpose is about: the site's words, else the built-in ones. */
export const purposeDescription = ({ id, description }: Purpose, { language, messages }: ViewContext): string =>
  textIn(description, language) || messages[`purpose.${id}.description` as keyof PreferencesMessages] || '';
