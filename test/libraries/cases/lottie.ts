import lottie from 'lottie-web';
import type { Run } from '../page/Run.js';

const layer = {
  ty: 2,
  refId: 'picture',
  ip: 0,
  op: 2,
  st: 0,
  nm: 'picture',
  ind: 1,
  ks: { o: { k: 100 }, p: { k: [0, 0] }, a: { k: [0, 0] }, s: { k: [100, 100] }, r: { k: 0 } },
};

export const run: Run = async ({ stage, until }) => {
  const animation = lottie.loadAnimation({
    container: stage,
    renderer: 'svg',
    autoplay: false,
    loop: false,
    animationData: {
      v: '5.5.0',
      fr: 30,
      ip: 0,
      op: 2,
      w: 40,
      h: 30,
      nm: 'x',
      assets: [{ id: 'picture', w: 4, h: 3, u: '/', p: 'a.svg', e: 0 }],
      layers: [layer],
    },
  });
  await until(() => animation.isLoaded);
  animation.goToAndStop(1, true);
  return { frames: animation.totalFrames, at: animation.currentFrame };
};
