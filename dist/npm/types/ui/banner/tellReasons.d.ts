import type { BannerMessages } from '../../locales/messages.js';
import type { Decision } from '../../types/index.js';
/** What is said before the question: why it comes, what has changed, and what the browser's signal keeps off. */
export declare const tellReasons: (decision: Decision, messages: BannerMessages, language: string) => (string | false)[];
