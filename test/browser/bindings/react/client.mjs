import { createElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './app.mjs';

export const mount = (root) => {
  const made = createRoot(root);
  made.render(createElement(App));
  return () => made.unmount();
};
export const hydrate = (root) => {
  const made = hydrateRoot(root, createElement(App), { onRecoverableError: (error) => console.error(String(error)) });
  return () => made.unmount();
};
