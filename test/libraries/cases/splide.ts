import '@splidejs/splide/css';
import Splide from '@splidejs/splide';
import { slides } from '../page/slides.js';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = `<section class="splide"><div class="splide__track"><ul class="splide__list">${slides('splide__slide', 'li')}</ul></div></section>`;
  const splide = new Splide('.splide', { type: 'loop', speed: 0, lazyLoad: 'nearby' }).mount();
  splide.go('>');
  splide.add('<li class="splide__slide"><img src="/added.svg" alt=""></li>');
  return { index: splide.index, length: splide.length };
};
