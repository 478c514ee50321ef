import { createElement, hydrate as hydrateRoot, render } from 'preact';
import { App } from './app.mjs';

const start = (draw) => (root) => {
  draw(createElement(App), root);
  return () => render(null, root);
};
export const mount = start(render);
export const hydrate = start(hydrateRoot);
