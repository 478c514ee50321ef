import type { Settings } from '../types/internal.js';

/**
 * The purposes and vendors that advertise, whatever they are called: what an opt-out of sale, sharing and targeted advertising
 * is about. The same that Global Privacy Control denies (`questionsOf`). Pure.
 */
export const advertisingIds = ({ purposes, vendors }: Pick<Settings, 'purposes' | 'vendors'>): string[] => {
  const isAdvertising = (id: string): boolean =>
    id === 'advertising' || purposes.some((purpose) => purpose.id === id && !!purpose.advertising);
  const asked = <Item>(items: readonly Item[], purposeOf: (item: Item) => string): Item[] =>
    items.filter((item) => purposeOf(item) !== 'necessary');
  return [
    ...asked(purposes, ({ id }) => id).filter(({ id }) => isAdvertising(id)),
    ...asked(vendors, ({ purpose }) => purpose).filter(
      ({ purpose, advertises }) => !!advertises || isAdvertising(purpose),
    ),
  ].map(({ id }) => id);
};
