import 'video.js/dist/video-js.css';
import videojs from 'video.js';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.videos.example';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = '<video id="video" class="video-js" controls width="320" height="180"></video>';
  const player = videojs('video', { poster: '/poster.svg', html5: { vhs: { overrideNative: true } } });
  const told: string[] = [];
  player.on('error', () => told.push(`error ${player.error()?.code}`));
  await new Promise<void>((resolve) => player.ready(resolve));
  player.src({ src: `${CDN}/video.mp4`, type: 'video/mp4' });
  await until(() => told.length > 0, 'the video');
  return { told, source: player.currentSrc() };
};
