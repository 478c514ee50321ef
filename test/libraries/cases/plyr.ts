import 'plyr/dist/plyr.css';
import Plyr from 'plyr';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = '<video id="player" playsinline data-poster="/poster.svg"></video>';
  const player = new Plyr('#player', { iconUrl: '/icons.svg', loadSprite: true, storage: { enabled: false } });
  await until(() => player.ready, 'the player');
  player.toggleControls(true);
  return { type: player.type, provider: player.provider };
};
