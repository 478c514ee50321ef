// @vitest-environment node
/** What the interface does not do, so that criteria of WCAG about it are met by nothing being there: docs/accessibility.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
