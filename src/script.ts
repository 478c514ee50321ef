/** The script-tag entry: its own tag → options → consent → `window.sekisho`. */
import { mergeOptions, readAttributes } from './options/readAttributes.js';
import { readOptions } from './options/readOptions.js';
import type { OwnScript } from './tag/ownScript.js';
import { resolveAddress } from './tag/resolveAddress.js';
import { startTag } from './tag/startTag.js';
import { own } from './lib/own.js';
import { page } from './lib/page.js';
import { wishesOfPage } from './options/wishesOfPage.js';
import { warn } from './lib/warn.js';
import type { Options } from './types/index.js';
import type { Settings } from './types/internal.js';
import { builtIn } from './vendors/lists/builtIn.js';
import { readRegistered } from './vendors/registered.js';

/** Integrity of the interface's file, filled in by the build. */
declare const __SRI_UI__: string;
declare const __DEV__: boolean;

const BLOCK = 'script[type="application/json"][data-sekisho=options]';

/**
 * The options block. Markup that an attacker can inject inertly must not loosen a strict security policy: the block carries
 * the tag's nonce where the tag has one, and from where files come and which scripts start is for the tag alone to say. A
 * module cannot find its tag: there the block may name a folder of the page's own origin.
 */
const readBlock = ({ element, nonce }: OwnScript): unknown => {
  try {
    const blocks = [...page('querySelectorAll')<HTMLScriptElement>(BLOCK)];
    const block = blocks.find((one) => one.nonce === nonce);
    if (blocks[0] !== block) warn('foreign-options');
    const { base = '', nonce: _, ...options } = own<Options>(JSON.parse(block?.textContent || 'null'));
    const isOwn = !element && resolveAddress(base).startsWith(`${location.origin}/`);
    return { regions: wishesOfPage(), ...options, ...(isOwn && { base }) };
  } catch (cause) {
    warn('bad-options-block', cause);
    // what it says of regions may be stricter than all else: no wishes that can be read
    return { regions: null };
  }
};

const readSettings = (script: OwnScript): Settings =>
  readOptions(mergeOptions(readAttributes(script.element?.dataset || {}), readBlock(script)), [
    ...builtIn,
    ...readRegistered(),
  ]);

const check = ({ element }: OwnScript): void => {
  if (!__DEV__) return;
  page('addEventListener')('DOMContentLoaded', () => {
    const block = page('querySelector')(BLOCK);
    // a deferred tag has read what stands behind it
    if (block && element && !element.hasAttribute('defer') && element.compareDocumentPosition(block) & 4)
      warn('late-options');
  });
};

startTag(readSettings, ['sekisho.ui.js', __SRI_UI__], check);
