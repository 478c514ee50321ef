import { describe, expect, it } from 'vitest';
import { createVeil } from '../../../src/ui/common/replaceInLayout.js';

const frameOf = (markup: string): HTMLIFrameElement => {
  document.body.innerHTML = markup;
  return document.querySelector('iframe')!;
};

describe('a veil', () => {
  it.each([
    '<iframe></iframe>',
    '<iframe style="border: 0px;"></iframe>',
    '<iframe style="display: block !important;"></iframe>',
    '<iframe hidden="until-found" style="display: block;"></iframe>',
  ])('hides, and leaves everything as it was: %s', (markup) => {
    const frame = frameOf(markup);
    const veil = createVeil(frame);
    for (let times = 0; times < 2; times++) {
      veil.drop();
      expect(frame.hidden).toBeTruthy();
      expect(getComputedStyle(frame).display).toBe('none');
      veil.lift();
      expect(frame.getAttribute('hidden')).toBe(markup.includes('until-found') ? 'until-found' : null);
      expect(frame.getAttribute('style')).toBe(/style="([^"]*)"/.exec(markup)?.[1] ?? null);
    }
  });
});
