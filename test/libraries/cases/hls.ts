import Hls from 'hls.js';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.videos.example';

export const run: Run = async ({ stage, until }) => {
  const told: string[] = [];
  if (!Hls.isSupported()) return 'not supported';
  const video = document.createElement('video');
  stage.append(video);
  const hls = new Hls({
    enableWorker: false,
    // what comes after the list is asked for, or not, as the player ends
    autoStartLoad: false,
    manifestLoadPolicy: {
      default: { ...Hls.DefaultConfig.manifestLoadPolicy.default, errorRetry: null, timeoutRetry: null },
    },
  });
  hls.on(Hls.Events.MANIFEST_PARSED, (_, { levels }) => told.push(`levels ${levels.length}`));
  hls.on(Hls.Events.ERROR, (_, { details, response }) => told.push(`${details} ${response?.code}`));
  hls.loadSource(`${CDN}/list.m3u8`);
  hls.attachMedia(video);
  await until(() => told.length > 0, 'the list');
  hls.destroy();
  return told[0];
};
