import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { banner } from '../../../src/locales/en/banner.js';
import type { Revision } from '../../../src/types/index.js';
import type { Layer } from '../../../src/ui/contracts/Layer.js';
import { openNotice } from '../../../src/ui/rights/rights.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { eventually } from '../../rig/eventually.js';

const link = document.body.appendChild(document.createElement('button'));
const slot = document.body.appendChild(document.createElement('div'));
const find = (selector: string): HTMLElement => slot.querySelector<HTMLElement>(selector)!;

let layer: Layer;
afterEach(() => layer.close());

const start = (open: () => Promise<void>) => {
  const changes: Revision[] = [{ version: '2', date: '2026-01-01', kind: 'minor', change: 'Our office has moved.' }];
  const announce = vi.fn();
  const acknowledge = vi.fn();
  const port = { settings: settingsOf({}), read: () => ({ ...UNDECIDED, changes }), announce, acknowledge };
  const hide = (): void => layer.close();
  const context = { port, slot, render, language: 'en', messages: banner, translations: {}, hide, open };
  layer = openNotice(context as never, undefined);
  return { announce, acknowledge };
};

it('says so where preferences cannot be opened, and tells the page', async () => {
  const { announce } = start(() => Promise.reject(new Error('gone')));
  expect(slot.querySelector('[role=alert]')).toBeNull();
  find('.links button').click();
  await eventually(() => expect(find('[role=alert]').textContent).toBe(banner.failed));
  expect(announce).toHaveBeenCalledWith('error', expect.objectContaining({ code: 'interface-failed' }));
});

it('gives the focus back to where the visitor came from', () => {
  const { acknowledge } = start(() => Promise.resolve());
  link.focus();
  find('[part~=dismiss]').focus();
  find('[part~=dismiss]').click();
  expect(acknowledge).toHaveBeenCalledOnce();
  expect(slot.textContent).toBe('');
  expect(document.activeElement).toBe(link);
});

it('leaves the focus alone where it was elsewhere', () => {
  start(() => Promise.resolve());
  link.focus();
  find('[part~=dismiss]').click();
  expect(document.activeElement).toBe(link);
});
