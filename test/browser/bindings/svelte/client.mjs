import { hydrate as hydrateRoot, mount as mountRoot, unmount } from 'svelte';
import App from './App.svelte';

const start = (draw) => (target) => {
  const app = draw(App, { target });
  return () => unmount(app);
};
export const mount = start(mountRoot);
export const hydrate = start(hydrateRoot);
