import 'swiper/css/bundle';
import Swiper from 'swiper/bundle';
import { slides } from '../page/slides.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = `<div class="swiper"><div class="swiper-wrapper">${slides('swiper-slide')}</div><div class="swiper-pagination"></div></div>`;
  const swiper = new Swiper('.swiper', { loop: true, speed: 0, pagination: { el: '.swiper-pagination' } });
  swiper.slideNext();
  await until(() => swiper.realIndex === 1);
  swiper.addSlide?.(0, '<div class="swiper-slide"><img src="/added.svg" alt=""></div>');
  return { index: swiper.realIndex, slides: swiper.slides.length };
};
