import type { DutyMessages } from '../../locales/messages.js';
import type { Settings } from '../../types/internal.js';
type Spoken = Pick<Settings, 'language' | 'texts'>;
/** The words of a language. The site's own go before ours. */
export declare const dutyMessages: (language: string, { texts }: Pick<Spoken, 'texts'>) => DutyMessages;
/** The words for a place of the page: in the language of that part of it, else in that of the interface. */
export declare const dutyMessagesAt: (place: Element, spoken: Spoken) => DutyMessages;
export {};
