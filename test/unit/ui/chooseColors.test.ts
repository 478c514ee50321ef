// @vitest-environment node
/** A site's colours: which are shown, and that what is shown can be read whatever the site says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseColors, COLOR_NAMES, type ColorName, type Colors } from '../../../src/ui/theme/chooseColors.js';
import {
  BLACK,
  type Color,
  contrastOf,
  fade,
  over,
  parseColor,
  WHITE,
  writeColor,
} from '../../../src/ui/theme/color.js';

const hex = (text: string): Color => {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(text.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return { rgb: [red, green, blue], alpha: 1 };
};

const LIGHT = { background: hex('#fdfcf9'), text: hex('#26241f'), accent: hex('#274d7e') };
const DARK = { background: hex('#1e1d1b'), text: hex('#eeebe4'), accent: hex('#a9c6ea') };

const choose = (own: Colors, brand?: string, builtIn = LIGHT) =>
  chooseColors({ builtIn, own, brand: brand ? hex(brand) : undefined });
const refusedBy = (own: Colors): string[] => choose(own).refused.map(({ name }) => name);

describe('a colour', () => {
  it.each([
    ['rgb(255, 0, 51)', [1, 0, 0.2], 1],
    ['rgba(0, 0, 0, 0.5)', [0, 0, 0], 0.5],
    ['color(srgb 1.2 -0.1 0.2 / 0.25)', [1, 0, 0.2], 0.25],
    ['color(srgb none 1e-7 0)', [0, 0, 0], 1],
  ])('is read as browsers compute it: %s', (text, rgb, alpha) => {
    expect(parseColor(text)).toEqual({ rgb, alpha });
  });

  it.each(['', 'red', 'oklch(0.7 0.1 20)', 'color(display-p3 1 0 0)', 'rgb(1)', 'url(x)'])(
    'is none as "%s"',
    (text) => {
      expect(parseColor(text)).toBeUndefined();
    },
  );

  it('has the contrast that WCAG gives it', () => {
    expect(contrastOf(BLACK, WHITE)).toBe(21);
    expect(contrastOf(hex('#777777'), WHITE)).toBeCloseTo(4.48, 2);
    expect(contrastOf(hex('#274d7e'), hex('#fdfcf9'))).toBeGreaterThan(8);
  });
});

describe('the colours of a site', () => {
  it('are shown where they can be read', () => {
    const own = {
      background: hex('#102030'),
      text: hex('#ffffff'),
      accent: hex('#ffd166'),
      button: hex('#ffd166'),
      'button-text': BLACK,
    };
    expect(choose(own)).toEqual({ colors: own, refused: [] });
  });

  it.each<[string, Colors, string[]]>([
    ['grey text', { text: hex('#999999') }, ['text']],
    ['a dark background alone', { background: hex('#222222') }, ['background']],
    ['both of a pair that is too near', { background: hex('#eeeeee'), text: hex('#bbbbbb') }, ['text']],
    ['text that nothing is left of', { text: fade(hex('#26241f'), 0.2) }, ['text']],
    ['a sheet that lets the page through', { background: fade(hex('#fdfcf9'), 0.3) }, ['background']],
    ['a pale accent', { accent: hex('#99bbee') }, ['accent']],
    ['an orange button with white text', { button: hex('#ff8800') }, ['button']],
    ['the same, both said', { button: hex('#ff8800'), 'button-text': WHITE }, ['button']],
    ['a button like the background', { button: hex('#f4f4f4'), 'button-text': BLACK }, ['button', 'button-text']],
    ['text on buttons like the buttons', { 'button-text': hex('#444444') }, ['button-text']],
  ])('are refused where they cannot: %s', (_, own, names) => {
    expect(refusedBy(own)).toEqual(names);
  });

  it('say what they come to, and what it takes', () => {
    const [refusal] = choose({ accent: hex('#99bbee') }).refused;
    expect(refusal).toMatchObject({ name: 'accent', against: 'background', needed: 4.5 });
    expect(refusal!.ratio).toBeCloseTo(contrastOf(hex('#99bbee'), LIGHT.background), 5);
  });

  it('may be a sheet with a little of the page in it, if that is read on black and white alike', () => {
    expect(refusedBy({ background: fade(WHITE, 0.95) })).toEqual([]);
  });

  it('bring the built-in accent off from a background of theirs', () => {
    const { colors, refused } = choose({ background: hex('#203a5f'), text: WHITE });
    expect(refused).toEqual([]);
    expect(contrastOf(colors.accent, colors.background)).toBeGreaterThanOrEqual(4.5);
    expect(colors.accent).not.toEqual(LIGHT.accent);
  });
});

describe('an accent', () => {
  it('that can be read stays what it is, and buttons take it', () => {
    const { colors } = choose({}, '#0b5d3b');
    expect([writeColor(colors.accent), writeColor(colors.button)]).toEqual(['rgb(11 93 59/1)', 'rgb(11 93 59/1)']);
  });

  it('is made darker on light, and lighter on dark, by no more than is needed', () => {
    const brand = hex('#ff8800');
    const [onLight, onDark] = [choose({}, '#ff8800').colors, choose({}, '#0b2d5b', DARK).colors];
    expect(contrastOf(onLight.accent, LIGHT.background)).toBeGreaterThan(4.5);
    expect(contrastOf(onLight.accent, LIGHT.background)).toBeLessThan(8);
    expect(onLight.accent.rgb[0]).toBeLessThan(brand.rgb[0]);
    // it is still orange
    expect(onLight.accent.rgb[0]).toBeGreaterThan(2 * onLight.accent.rgb[2] + 0.1);
    expect(contrastOf(onDark.accent, DARK.background)).toBeGreaterThan(4.5);
  });
});

const channel = fc.integer({ min: 0, max: 255 }).map((value) => value / 255);
const color: fc.Arbitrary<Color> = fc.record({
  rgb: fc.tuple(channel, channel, channel),
  alpha: fc.constantFrom(1, 1, 1, 0.97, 0.8, 0.5, 0),
});
const colors = fc.record(Object.fromEntries(COLOR_NAMES.map((name) => [name, color])), { requiredKeys: [] });

it('whatever a site says, all that is shown can be read, on whatever page', () => {
  fc.assert(
    fc.property(
      colors,
      fc.option(color, { nil: undefined }),
      fc.constantFrom(LIGHT, DARK),
      channel,
      (own, brand, builtIn, grey) => {
        const chosen = chooseColors({ builtIn, own, brand }).colors;
        const read = (name: ColorName): Color => parseColor(writeColor(chosen[name]))!;
        const shown = Object.fromEntries(COLOR_NAMES.map((name) => [name, read(name)])) as Record<ColorName, Color>;
        const back = over(shown.background, { rgb: [grey, grey, grey], alpha: 1 });
        const seen = (front: Color, on: Color): number => contrastOf(over(front, on), on);
        expect(seen(shown.text, back)).toBeGreaterThanOrEqual(4.5);
        expect(seen(fade(shown.text, 0.8), back)).toBeGreaterThanOrEqual(4.5);
        expect(seen(shown.accent, back)).toBeGreaterThanOrEqual(4.5);
        expect(seen(shown.button, back)).toBeGreaterThanOrEqual(3);
        const button = over(shown.button, back);
        expect(seen(shown['button-text'], button)).toBeGreaterThanOrEqual(4.5);
        const hovered = over(fade(over(shown['button-text'], button), 0.85), back);
        expect(contrastOf(hovered, over(fade(button, 0.85), back))).toBeGreaterThanOrEqual(4.5);
      },
    ),
    { numRuns: 2000 },
  );
});
