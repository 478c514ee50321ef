import type { Shown } from '../../types/internal.js';

/** The words of a layer as every visitor reads them: without what `data-own` marks as this one's. */
export const readShown = (layer: Node, language: string): Shown => {
  const copy = layer.cloneNode(true) as Element;
  for (const own of copy.querySelectorAll('[data-own]')) own.remove();
  return { language, text: copy.textContent.replace(/\s+/g, ' ').trim() };
};
