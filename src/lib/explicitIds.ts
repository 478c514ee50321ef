import type { Settings } from '../types/internal.js';

/** What is asked for by itself: explicit purposes, and their vendors. */
export const explicitIds = ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>): string[] => {
  const explicit = purposes.filter((purpose) => purpose.explicit).map(({ id }) => id);
  return [...explicit, ...vendors.filter(({ purpose }) => explicit.includes(purpose)).map(({ id }) => id)];
};
