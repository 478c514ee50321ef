import { own } from '../lib/own.js';

/** What the site gave for a signal: own properties alone, for the options block is anyone's JSON. */
export const readBag = <Shape extends object>(given: unknown): Partial<Shape> =>
  own<Shape>(Array.isArray(given) ? undefined : given);

/** A text; empty for anything else. */
export const readText = (given: unknown): string => (typeof given === 'string' ? given : '');

/** A whole number within a range, as a number or a text; none for anything else. */
export const readWhole = (given: unknown, least: number, most: number): number | undefined => {
  const number = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : given;
  return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
};

/** A list of texts: one alone, or several; what is none is left out. */
export const readTexts = (given: unknown): string[] =>
  (Array.isArray(given) ? given : [given]).filter((item): item is string => typeof item === 'string' && item !== '');
