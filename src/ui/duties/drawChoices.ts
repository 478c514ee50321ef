import { page } from '../../lib/page.js';
import type { DutyMessages } from '../../locales/messages.js';
import { optOutIcon } from './optOutIcon.js';

const make = (name: string, className: string): HTMLElement => {
  const made = page('createElement')(name);
  made.className = className;
  return made;
};

/**
 * The link that California's law chooses the words of, with its icon, and beside it room for what was honoured. Plain markup without
 * a style: it stands in the site's own page and looks like its other links.
 */
export const drawChoices = ({ choices }: DutyMessages): { readonly link: HTMLElement; readonly state: HTMLElement } => {
  const link = make('a', 'sekisho-choices');
  link.setAttribute('href', '#sekisho');
  // by this the core opens preferences at the opt-out
  link.dataset.sekisho = 'opt-out';
  link.append(choices, ' ', optOutIcon());
  const state = make('span', 'sekisho-honored');
  state.setAttribute('role', 'status');
  return { link, state };
};
