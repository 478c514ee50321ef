import { isWhole } from './tag.js';

/** Elements that the parser has not passed yet: their text may still lack its end. */
export interface PendingElements {
  add(element: Element): void;
  /** Calls back for those that are whole now. */
  finish(): void;
}

export const createPendingElements = (onWhole: (element: Element) => void): PendingElements => {
  const waiting = new Set<Element>();
  return {
    add: (element) => void waiting.add(element),
    finish() {
      for (const element of waiting) {
        if (!isWhole(element)) continue;
        waiting.delete(element);
        onWhole(element);
      }
    },
  };
};
