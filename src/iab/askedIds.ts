import type { Settings } from '../types/internal.js';

/** The purposes and vendors that are asked for: all that are not necessary. Pure. */
export const askedIds = ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>): string[] => [
  ...purposes.map(({ id }) => id).filter((id) => id !== 'necessary'),
  ...vendors.filter(({ purpose }) => purpose !== 'necessary').map(({ id }) => id),
];
