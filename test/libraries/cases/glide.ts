import Glide from '@glidejs/glide';
import { slides } from '../page/slides.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = `<div class="glide"><div class="glide__track" data-glide-el="track"><ul class="glide__slides">${slides('glide__slide', 'li')}</ul></div></div>`;
  const glide = new Glide('.glide', { type: 'carousel', animationDuration: 0 }).mount();
  glide.go('>');
  await until(() => glide.index === 1);
  await until(() => stage.querySelectorAll('.glide__slide--active').length === 1);
  return glide.index;
};
