import EmblaCarousel from 'embla-carousel';
import { slides } from '../page/slides.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = `<div style="overflow: hidden; width: 200px"><div style="display: flex">${slides('slide" style="flex: 0 0 100%')}</div></div>`;
  const embla = EmblaCarousel(stage.firstElementChild as HTMLElement, { loop: true });
  embla.scrollNext(true);
  await until(() => embla.selectedScrollSnap() === 1);
  embla.reInit();
  return embla.scrollSnapList();
};
