import type { DutyMessages } from '../../locales/messages.js';
/**
 * The link that California's law chooses the words of, with its icon, and beside it room for what was honoured. Plain markup without
 * a style: it stands in the site's own page, whose language may be another one, and looks like its other links.
 */
export declare const drawChoices: ({ choices }: DutyMessages, language: string) => {
    readonly link: HTMLElement;
    readonly state: HTMLElement;
};
