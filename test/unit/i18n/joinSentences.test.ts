// @vitest-environment node
import { expect, it } from 'vitest';
import { joinSentences, spaceAfter } from '../../../src/i18n/joinSentences.js';

it('puts a space between sentences, but for those of Japanese and Chinese', () => {
  expect(joinSentences(['One.', 'Two.'])).toBe('One. Two.');
  expect(joinSentences(['一つ。', '二つ。', 'Three.', '四つ。'])).toBe('一つ。二つ。Three. 四つ。');
  expect(spaceAfter('一つ。')).toBe('');
  expect(spaceAfter('One.')).toBe(' ');
});

it('leaves out what is not said', () => {
  expect(joinSentences([false, 'One.', '', undefined, 'Two.'])).toBe('One. Two.');
  expect(joinSentences([])).toBe('');
});
