/** The entry of what `sekisho build` writes: the settings are those of the build, not of the page. */
import { listAttributes } from '../options/optionTable.js';
import { readShelf } from '../lib/shelf.js';
import type { OwnScript } from './ownScript.js';
import { type InterfaceFile, startTag } from './startTag.js';
import { page } from '../lib/page.js';
import { warn } from '../lib/warn.js';
import type { Settings } from '../types/internal.js';

declare const __DEV__: boolean;

/** Reports what the page sets, for it changes nothing. */
const check = ({ element }: OwnScript): void => {
  if (!__DEV__) return;
  if (readShelf('regions')) warn('fixed-option', 'sekisho.regions.js');
  for (const [name] of listAttributes()) if (element?.hasAttribute(name)) warn('fixed-option', name);
  page('addEventListener')('DOMContentLoaded', () => {
    if (page('querySelector')('[data-sekisho=options]')) warn('fixed-option', 'the options block');
  });
};

export const startCustom = (settings: Settings, interfaceFile: InterfaceFile): void =>
  startTag(() => settings, interfaceFile, check);
