/** The Vue page in the browser. */
import { createSSRApp } from 'vue';
import { hydrateWhenTold } from './hydrateWhenTold.mjs';
import { Content } from './vue.mjs';

export const start = () => hydrateWhenTold((hasFrame) => void createSSRApp(Content, { hasFrame }).mount('#app'));
