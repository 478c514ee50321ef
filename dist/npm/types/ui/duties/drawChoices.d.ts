import type { DutyMessages } from '../../locales/messages.js';
/**
 * The link that California's law chooses the words of, with its icon, and beside it room for what was honoured. Plain markup without
 * a style: it stands in the site's own page and looks like its other links.
 */
export declare const drawChoices: ({ choices }: DutyMessages) => {
    readonly link: HTMLElement;
    readonly state: HTMLElement;
};
