import { Howl } from 'howler';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.sounds.example';

export const run: Run = async () => {
  const load = (html5: boolean): Promise<string> =>
    new Promise((resolve) => {
      const sound = new Howl({
        src: [`${CDN}/x.mp3`],
        html5,
        preload: true,
        onload: () => resolve('loaded'),
        onloaderror: (_, error) => resolve(`failed ${String(error)}`),
      });
      void sound;
    });
  return [await load(false), await load(true)];
};
