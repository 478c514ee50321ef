import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

type PixelmatchOptions = NonNullable<Parameters<typeof pixelmatch>[5]>;

/** How far a colour may be off: by what few colours and another rasterizer make of an edge, less than text is from its sheet. */
const THRESHOLD = 0.2;

/** Pixels by which a line may stand elsewhere, when another rasterizer rounds its height or the advance of a letter. */
const REACH = 1;

/** Differences count where they gather: so many pixels in any square of this size are one that somebody sees. */
export const SQUARE = 32;
export const LIMIT = 56;

export interface Comparison {
  /** Pixels that differ in the square where most do; endless for pictures of different sizes. */
  readonly differing: number;
  /** What was expected, grey, with the differences in red. */
  readonly difference?: PNG;
}

const OFFSETS = [-REACH, 0, REACH].flatMap((x) => [-REACH, 0, REACH].map((y) => [x, y] as const));

const clamp = (value: number, size: number): number => Math.min(Math.max(value, 0), size - 1);

/** Which pixels of a picture, of those at `places`, have their like in the other, there or beside it. */
const findAgain = (picture: PNG, other: PNG, places: readonly number[]): boolean[] => {
  const { width, height } = picture;
  const again = places.map(() => false);
  /** A picture of one row, of the pixels at those places or so far beside them. */
  const rowOf = ({ data }: PNG, x: number, y: number): Uint8Array => {
    const row = new Uint8Array(places.length * 4);
    for (const [index, place] of places.entries()) {
      const from = clamp(Math.floor(place / width) + y, height) * width + clamp((place % width) + x, width);
      row.set(data.subarray(from * 4, from * 4 + 4), index * 4);
    }
    return row;
  };
  const own = rowOf(picture, 0, 0);
  for (const [x, y] of OFFSETS) {
    const mask = new Uint8Array(own.length);
    const options = { threshold: THRESHOLD, includeAA: true, diffMask: true };
    pixelmatch(own, rowOf(other, x, y), mask, places.length, 1, options);
    for (const index of places.keys()) if (!mask[index * 4 + 3]) again[index] = true;
  }
  return again;
};

/**
 * Compares two pictures as somebody would who looks from one to the other: a pixel is missing if its like is not even beside
 * it. Anti-aliased edges are left out by pixelmatch itself.
 */
export const comparePictures = (expected: PNG, actual: PNG): Comparison => {
  const { width, height } = expected;
  if (actual.width !== width || actual.height !== height) return { differing: Infinity };
  const mask = new Uint8Array(expected.data.length);
  const match = (output: Uint8Array, options: PixelmatchOptions): number =>
    pixelmatch(expected.data, actual.data, output, width, height, { threshold: THRESHOLD, ...options });
  if (!match(mask, { diffMask: true })) return { differing: 0 };
  const places: number[] = [];
  for (let place = 0; place < width * height; place += 1) if (mask[place * 4 + 3]) places.push(place);
  const kept = findAgain(expected, actual, places);
  const known = findAgain(actual, expected, places);
  const ignoreMask = new Uint8Array(width * height);
  for (const [index, place] of places.entries()) if (kept[index] && known[index]) ignoreMask[place] = 1;
  const difference = new PNG({ width, height });
  return { differing: match(difference.data, { windowSize: SQUARE, ignoreMask }), difference };
};
