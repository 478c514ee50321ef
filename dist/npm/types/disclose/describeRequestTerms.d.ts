import type { ContactMessages } from '../locales/messages.js';
import type { Settings } from '../types/internal.js';
/** What to know before asking something of the site: when it refuses, and that a computer's decision can be contested. */
export declare const describeRequestTerms: (settings: Pick<Settings, 'rights' | 'policy' | 'purposes'>, language: string, messages: ContactMessages) => string[];
