import { animate, createTimeline } from 'animejs';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  stage.innerHTML = '<div id="box"></div><div id="other"></div>';
  await animate('#box', { translateX: 50, opacity: 0.5, duration: 20 });
  await createTimeline().add('#other', { width: ['0px', '30px'], duration: 20 });
  return getComputedStyle(document.getElementById('other')!).width;
};
