import { createApp, h } from 'vue';
import { createRouter, createWebHistory, RouterLink, RouterView } from 'vue-router';
import type { Run } from '../page/Run.js';

const page = (name: string) => ({
  render: () => h('main', { id: name }, h('img', { src: `/${name}.svg`, alt: name })),
});

export const run: Run = async ({ stage, until }) => {
  const router = createRouter({
    history: createWebHistory(),
    routes: [
      { path: '/', component: page('home') },
      { path: '/about', component: () => Promise.resolve(page('about')) },
    ],
  });
  const app = createApp({ render: () => [h(RouterLink, { to: '/about', id: 'link' }, () => 'About'), h(RouterView)] });
  app.use(router).mount(stage);
  await until(() => document.getElementById('home'));
  document.getElementById('link')!.click();
  await until(() => document.getElementById('about'));
  return location.pathname;
};
