// @ts-check
/** @type {(sorted: readonly number[], part: number) => number} Between two values where none stands at the place. */
const quantile = (sorted, part) => {
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place - Math.floor(place));
};

/** @typedef {{ median: number, low: number, high: number, count: number }} Summary */

/** Median and quartiles of what was measured; what could not be measured is left out. @type {(values: readonly number[]) => Summary} */
export const summarise = (values) => {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
    count: sorted.length,
  };
};
