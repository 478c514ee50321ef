import { createApp, createSSRApp } from 'vue';
import { createRoot } from './app.mjs';

const start = (create) => (root) => {
  const app = createRoot(create);
  app.mount(root);
  return () => app.unmount();
};
export const mount = start(createApp);
export const hydrate = start(createSSRApp);
