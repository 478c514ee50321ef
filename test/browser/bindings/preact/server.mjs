import { createElement } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { App } from './app.mjs';

export const render = () => renderToString(createElement(App));
