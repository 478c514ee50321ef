import shaka from 'shaka-player';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.videos.example';

export const run: Run = async ({ stage }) => {
  shaka.polyfill.installAll();
  const video = document.createElement('video');
  stage.append(video);
  const player = new shaka.Player();
  await player.attach(video);
  player.configure({ manifest: { retryParameters: { maxAttempts: 1 } } });
  const failed = await player.load(`${CDN}/manifest.mpd`).then(
    () => 'loaded',
    ({ category, code }: { category: number; code: number }) => `${category} ${code}`,
  );
  await player.destroy();
  return failed;
};
