import type { Text } from '../../../src/types/index.js';

/** The Network Advertising Initiative, whose opt-out tools are closed. */
export const NAI = /networkadvertising|thenai\b/i;

/** The text in each language. */
const each = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** Whether there is a text in English and in Japanese, or one for all languages. */
export const isFilled = (text: Text): boolean =>
  typeof text === 'string' ? text !== '' : Boolean(text['en'] && text['ja']);

/** Whether the words are those a Japanese notice may use: nothing open-ended, which the telecommunications rules advise against. */
export const isWellPut = (text: Text): boolean => !each(text).some((words) => /等|その他/.test(words));

/** Whether every address is absolute and encrypted. */
export const isSecure = (text: Text): boolean => each(text).every((url) => new URL(url).protocol === 'https:');
