import { Workbox } from 'workbox-window';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  const workbox = new Workbox('/worker.js');
  const registration = await workbox.register();
  await navigator.serviceWorker.ready;
  const answer = (await workbox.messageSW({ type: 'VERSION' })) as unknown;
  await registration!.unregister();
  return answer;
};
