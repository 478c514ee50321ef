import gsap from 'gsap';
import ScrollTrigger from 'gsap/ScrollTrigger';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  gsap.registerPlugin(ScrollTrigger);
  stage.innerHTML = '<div id="box" style="width: 10px; height: 10px"><img src="/a.svg" alt=""></div>';
  await gsap
    .timeline()
    .to('#box', { x: 50, duration: 0.02 })
    .to('#box', { attr: { title: 'moved' }, backgroundColor: '#010203', duration: 0.02 });
  return getComputedStyle(document.getElementById('box')!).backgroundColor;
};
