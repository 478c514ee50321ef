/** Which colours of a site are shown: those that can be read. */
import { BLACK, type Color, contrastOf, type Drawn, fade, leastContrast, mix, over, WHITE } from './color.js';

/** The colours that a site can set, by the end of their property's name. */
export const COLOR_NAMES = ['background', 'text', 'accent', 'button', 'button-text'] as const;

export type ColorName = (typeof COLOR_NAMES)[number];

/** What is given of them. */
export type Colors = Readonly<Partial<Record<ColorName, Color>>>;

/** A colour that is not shown, and what it comes to. */
export interface Refusal {
  readonly name: ColorName;
  /** What it is too much like. */
  readonly against: ColorName;
  readonly ratio: number;
  readonly needed: number;
}

interface Given {
  /** What stands where the site says nothing. */
  readonly builtIn: Required<Pick<Colors, 'background' | 'text' | 'accent'>>;
  readonly own: Colors;
  /** The colour that others are derived from (`data-accent`). */
  readonly brand?: Color | undefined;
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const SHAPE = 3;

/** Opacities of the style sheets: what is said beside (`.state`, `dt`, `summary`), and a button under the pointer (`.button:hover`). */
export const BESIDE = 0.8;
export const UNDER_POINTER = 0.85;

const opaque = ({ rgb }: Color): Color => ({ rgb, alpha: 1 });

/** The least contrast of what is there at different opacities: a mixture of three colours may have more of it than its parts. */
const leastOf = (sheet: Color, opacities: readonly number[], draw: (opacity: number, back: Color) => Drawn): number =>
  Math.min(...opacities.map((opacity) => leastContrast(sheet, (back) => draw(opacity, back))));

const ratioOf = {
  text: (sheet: Color, text: Color): number =>
    leastOf(sheet, [1, BESIDE], (opacity, back) => [over(fade(text, opacity), back), back]),
  accent: (sheet: Color, accent: Color): number => leastContrast(sheet, (back) => [over(accent, back), back]),
  label: (sheet: Color, button: Color, label: Color): number =>
    leastOf(sheet, [1, UNDER_POINTER], (opacity, back) => {
      const drawn = over(button, back);
      return [over(fade(over(label, drawn), opacity), back), over(fade(drawn, opacity), back)];
    }),
};

/** The first pair that holds, of a site's own two and those in their place; the last, where none does. */
const choosePair = <Value>(
  own: readonly [Value | undefined, Value | undefined],
  others: readonly [Value, Value],
  holds: (one: Value, other: Value) => boolean,
): readonly [Value, Value] => {
  const [one = others[0], other = others[1]] = own;
  const pairs = [
    [one, other],
    [one, others[1]],
    [others[0], other],
  ] as const;
  return pairs.find((pair) => holds(...pair)) ?? others;
};

/** Makes a colour darker on a light sheet and lighter on a dark one, by as little as is needed until it holds. */
const bringOff = (color: Color, sheet: Color, holds: (color: Color) => boolean): Color => {
  const pole = contrastOf(BLACK, over(sheet, WHITE)) > contrastOf(WHITE, over(sheet, BLACK)) ? BLACK : WHITE;
  const steps = Array.from({ length: 65 }, (_, step) => mix(color, pole, step / 64));
  return steps.find(holds) ?? pole;
};

/**
 * Chooses what is shown, pair by pair: text on the background, then what stands on that. A colour of the site that cannot be read is
 * refused alone, and the built-in one stands; a built-in one is brought off from a background of the site's.
 */
export const chooseColors = ({
  builtIn,
  own,
  brand,
}: Given): { readonly colors: Required<Colors>; readonly refused: readonly Refusal[] } => {
  const refused: Refusal[] = [];
  const refuse = (name: ColorName, chosen: Color, against: ColorName, ratio: number, needed: number): void => {
    if (own[name] && own[name] !== chosen) refused.push({ name, against, ratio, needed });
  };

  const holdsText = (sheet: Color, text: Color): boolean =>
    ratioOf.text(sheet, text) >= TEXT && ratioOf.label(sheet, text, opaque(sheet)) >= TEXT;
  const [background, text] = choosePair([own.background, own.text], [builtIn.background, builtIn.text], holdsText);
  const onSheet = ratioOf.text(own.background ?? builtIn.background, own.text ?? builtIn.text);
  refuse('background', background, 'text', onSheet, TEXT);
  refuse('text', text, 'background', onSheet, TEXT);

  const holdsAccent = (color: Color): boolean => ratioOf.accent(background, color) >= TEXT;
  const label = opaque(background);
  const holdsPair = (button: Color, on: Color): boolean =>
    ratioOf.label(background, button, on) >= TEXT && ratioOf.accent(background, button) >= SHAPE;
  const derived = brand && bringOff(brand, background, (color) => holdsAccent(color) && holdsPair(color, label));

  const ownAccent = own.accent && holdsAccent(own.accent) ? own.accent : undefined;
  const accent = ownAccent ?? derived ?? bringOff(builtIn.accent, background, holdsAccent);
  if (own.accent) refuse('accent', accent, 'background', ratioOf.accent(background, own.accent), TEXT);

  const [button, buttonText] = choosePair([own.button, own['button-text']], [derived ?? text, label], holdsPair);
  const [ownButton, ownLabel] = [own.button ?? derived ?? text, own['button-text'] ?? label];
  const onButton = ratioOf.label(background, ownButton, ownLabel);
  const onBackground = ratioOf.accent(background, ownButton);
  if (onButton < TEXT) refuse('button', button, 'button-text', onButton, TEXT);
  else refuse('button', button, 'background', onBackground, SHAPE);
  refuse('button-text', buttonText, 'button', onButton, TEXT);

  return { colors: { background, text, accent, button, 'button-text': buttonText }, refused };
};
