// @vitest-environment node
/** What the interface does not do, so that criteria of WCAG about it are met by nothing being there: docs/accessibility.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../locales.js';

const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

describe('the interface has no', () => {
  it.each([
    ['image, film, sound or canvas', /<(img|picture|video|audio|canvas)\b|createElement\('(img|video|audio)/],
    [
      'animation but the one frame before the banner, and nothing that blinks',
      /animation:(?!show 30ms step-end)|@keyframes (?!show\{from\{opacity:0\}\})/,
    ],
    ['shortcut of one key', /keydown|keyup|keypress|accesskey/i],
    [
      'gesture, dragging or motion',
      /touch(start|move)|pointermove|drag(start|over|gable)|devicemotion|deviceorientation/,
    ],
    ['answer to a pointer that is only pressed down', /mousedown|onPointerDown|onMouseDown/],
    ['content that comes on hover or focus', /<[a-z]\w*\b[^>]*\stitle=|:hover[^{]*\{[^}]*(display|visibility|content)/],
    ['letter that is told apart from its word', /::first-letter\{(?!all:unset)/],
    ['field to fill in', /<(textarea|select)\b|type="(text|email|tel|search|password)"/],
  ])('%s', (_, pattern) => {
    const found = files.filter((name) => pattern.test(readFileSync(`src/ui/${name}`, 'utf8')));
    expect(found).toEqual([]);
  });
});

describe('the English words', () => {
  const words = Object.values(en)
    .flatMap((part) => Object.values(part as object))
    .filter((text): text is string => typeof text === 'string');

  it('name nothing by its place on the screen, form, size, colour or sound (WCAG 2.2, 1.3.3)', () => {
    expect(words.length).toBeGreaterThan(300);
    const sensory =
      /\b(left|right|top|bottom|corner|round|square|circle|triangle|arrow|icon|large|larger|big|bigger|small|smaller|bold|red|green|blue|yellow|orange|black|white|gr[ae]y|dark|light|colou?r(ed)?|sound|beep)\b/i;
    expect(words.filter((text) => sensory.test(text))).toEqual([]);
    // in the order of reading, and by its name
    const named = /(settings|services|switches) above|(listed|contact|erasure) below|off above: \{names\}|above all/gi;
    expect(words.filter((text) => /\b(above|below|beside|next to)\b/i.test(text.replace(named, '')))).toEqual([]);
  });
});
