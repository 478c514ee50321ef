import { hydrate as hydrateRoot, render } from 'solid-js/web';
import { App } from './App.jsx';

const start = (draw) => (root) => draw(App, root);
export const mount = start(render);
export const hydrate = start(hydrateRoot);
