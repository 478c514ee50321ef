import type { VNode } from 'preact';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import type { Policy } from '../../types/index.js';
interface Props {
    readonly policy: Policy;
    readonly language: string;
    readonly words: RightsMessages;
    readonly hint: string;
}
/** Says which language's text prevails, where this is not it, and whether the translation lags behind. */
export declare const Prevailing: ({ policy, language, words, hint }: Props) => VNode | null;
export {};
