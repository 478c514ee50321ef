// @ts-check
/** Pictures of an interface as small PNG files: a palette of few colours, which pngjs reads and does not write. */
import { crc32, deflateSync } from 'node:zlib';

/**
 * @typedef {object} Picture
 * @property {number} width
 * @property {number} height
 * @property {Uint8Array} data four bytes a pixel, as pngjs has them; the fourth is taken to be 255
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOR_TYPE_PALETTE = 3;

/** @param {string} type @param {Uint8Array} content */
const chunk = (type, content) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** @param {number} a @param {number} b two colours, as 0xrrggbb */
const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/** @param {Picture} picture @returns {Uint32Array} the colour of each pixel */
const readColors = ({ width, height, data }) => {
  const view = new DataView(data.buffer, data.byteOffset);
  return Uint32Array.from({ length: width * height }, (_, at) => view.getUint32(at * 4) >>> 8);
};

/**
 * The colours that a picture is drawn with: the most frequent one first, then always the one that is worst served by those
 * before it, by how often it stands there. So a small thing in a colour of its own keeps it.
 *
 * @param {Map<number, number>} counts how often each colour stands in the picture
 * @param {number} most
 */
const choosePalette = (counts, most) => {
  const left = [...counts].map(([color, count]) => ({ color, count, error: Infinity }));
  /** @type {number[]} */
  const palette = [];
  while (palette.length < Math.min(most, left.length)) {
    const [worst] = left.reduce(([best, score], one) => {
      const own = one.error === Infinity ? one.count : one.error * one.count ** 0.75;
      return own > score ? [one, own] : [best, score];
    }, /** @type {[typeof left[0], number]} */ ([left[0], -1]));
    palette.push(worst.color);
    for (const one of left) one.error = Math.min(one.error, distance(one.color, worst.color));
  }
  return palette;
};

/**
 * The same picture in few colours.
 *
 * @param {Picture} picture
 * @param {number} most how many colours it may have, up to 256
 * @returns {{ palette: number[], indexes: Uint8Array }} its colours, and for each pixel which of them it has
 */
const reduceColors = (picture, most) => {
  const colors = readColors(picture);
  /** @type {Map<number, number>} */
  const counts = new Map();
  // in a row of equal pixels the first stands for all
  for (let at = 0, from = 0; at < colors.length; at = from) {
    const color = colors[at] ?? 0;
    while (colors[from] === color) from += 1;
    counts.set(color, (counts.get(color) ?? 0) + from - at);
  }
  const palette = choosePalette(counts, most);
  const nearest = new Map(
    [...counts.keys()].map((color) => {
      const distances = palette.map((one) => distance(one, color));
      return [color, distances.indexOf(Math.min(...distances))];
    }),
  );
  const indexes = new Uint8Array(colors.length);
  let [last, index] = [-1, 0];
  for (const [at, color] of colors.entries()) {
    if (color !== last) [last, index] = [color, nearest.get(color) ?? 0];
    indexes[at] = index;
  }
  return { palette, indexes };
};

/** @param {Picture} picture @param {number} most how many colours it may have, up to 256 */
export const encodePalettePng = (picture, most) => {
  const { width, height } = picture;
  const { palette, indexes } = reduceColors(picture, most);
  const depth = [1, 2, 4, 8].find((bits) => palette.length <= 2 ** bits) ?? 8;
  const stride = Math.ceil((width * depth) / 8) + 1;
  // each row begins with its filter: none
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth;
      const at = y * stride + 1 + (bit >> 3);
      rows[at] = (rows[at] ?? 0) | ((indexes[y * width + x] ?? 0) << (8 - depth - (bit & 7)));
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, COLOR_TYPE_PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => [color >> 16, (color >> 8) & 255, color & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/**
 * Leaves a picture the colours that it has in the file that `encodePalettePng` makes of it.
 *
 * @param {Picture} picture
 * @param {number} most
 */
export const paintInFewColors = (picture, most) => {
  const { palette, indexes } = reduceColors(picture, most);
  const view = new DataView(picture.data.buffer, picture.data.byteOffset);
  for (const [at, index] of indexes.entries()) view.setUint32(at * 4, ((palette[index] ?? 0) * 256 + 255) >>> 0);
};
