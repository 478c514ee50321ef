import { beforeEach, expect, it, vi } from 'vitest';
import { watchMissingStubs } from '../../../src/signals/watchMissingStubs.js';
import { vendors as everyVendor } from '../settings.js';
import { all } from '../vendors/all.js';

const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
const fail = (message: string): void => void window.dispatchEvent(new ErrorEvent('error', { message }));

watchMissingStubs([...all, ...everyVendor]);
beforeEach(() => said.mockClear());

it.each([
  ['Uncaught ReferenceError: fbq is not defined', 'fbq (meta-pixel)', 'Chromium'],
  ['ReferenceError: hj is not defined', 'hj (hotjar)', 'Firefox'],
  ["ReferenceError: Can't find variable: twq", 'twq (x)', 'WebKit'],
  ['Uncaught TypeError: window.rdt is not a function', 'rdt (reddit-pixel)', 'a property of the window'],
  ['Uncaught TypeError: ttq.track is not a function', 'ttq (tiktok-pixel)', 'a method'],
])('%s: names %s (%s)', (message, subject) => {
  fail(message);
  expect(said.mock.calls.flat().join()).toContain(`no-stub: The page’s code calls ${subject}`);
});

it('hears of what fails in a promise', () => {
  const event = Object.assign(new Event('unhandledrejection'), { reason: new ReferenceError('lintrk is not defined') });
  window.dispatchEvent(event);
  expect(said.mock.calls.flat().join()).toContain('lintrk (linkedin)');
});

it('says nothing of what is no vendor’s', () => {
  fail('Uncaught ReferenceError: $ is not defined');
  fail('Script error.');
  fail('Uncaught TypeError: Cannot read properties of undefined');
  window.dispatchEvent(new Event('unhandledrejection'));
  expect(said).not.toHaveBeenCalled();
});
