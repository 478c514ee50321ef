// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hearWarnings, warn } from '../../../src/lib/warn.js';

afterEach(() => vi.restoreAllMocks());

describe('reports', () => {
  it('go to whoever hears them in place of the console, each time', () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const hear = () =>
      hearWarnings(() => {
        warn('unknown-option', 'heard');
        warn('unknown-option', 'heard');
        return 1;
      });
    for (const { value, warnings } of [hear(), hear()])
      expect([value, warnings.length, warnings[0]?.split('\n')[0]]).toEqual([
        1,
        1,
        '[sekisho] unknown-option: heard is not an option, so it is ignored. Check the spelling against docs/options.md.',
      ]);
    expect(said).not.toHaveBeenCalled();
    expect(() =>
      hearWarnings(() => {
        throw new Error('x');
      }),
    ).toThrow('x');
    warn('unknown-option', 'heard');
    warn('unknown-option', 'heard');
    expect(said).toHaveBeenCalledOnce();
  });
});
