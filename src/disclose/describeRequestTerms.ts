import { fill, textIn } from '../i18n/text.js';
import type { ContactMessages } from '../locales/messages.js';
import type { Settings } from '../types/internal.js';
import { requestKinds } from './requestKinds.js';

/** What to know before asking something of the site: when it refuses, and that a computer's decision can be contested. */
export const describeRequestTerms = (
  settings: Pick<Settings, 'rights' | 'policy' | 'purposes'>,
  language: string,
  messages: ContactMessages,
): string[] => {
  const grounds = textIn(settings.rights.refusal, language);
  return [
    ...(grounds ? [fill(messages['requests.refusal'], { grounds }), messages['requests.notified']] : []),
    ...(requestKinds(settings).includes('review') ? [messages['requests.review']] : []),
  ];
};
