import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { createRoot } from './app.mjs';

export const render = () => renderToString(createRoot(createSSRApp));
