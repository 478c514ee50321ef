import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Link, Outlet, RouterProvider, ScrollRestoration } from 'react-router';
import type { Run } from '../page/Run.js';

const page = (name: string) => h('main', { id: name }, h('img', { src: `/${name}.svg`, alt: name }));

export const run: Run = async ({ stage, until }) => {
  const router = createBrowserRouter([
    {
      path: '/',
      element: h('div', null, h(Link, { to: '/about', id: 'link' }, 'About'), h(Outlet), h(ScrollRestoration)),
      hydrateFallbackElement: h('p', null, 'waiting'),
      children: [
        { index: true, element: page('home') },
        {
          path: 'about',
          element: page('about'),
          loader: async () => (await fetch('/own.json')).json() as Promise<unknown>,
        },
      ],
    },
  ]);
  createRoot(stage).render(h(RouterProvider, { router }));
  await until(() => document.getElementById('home'));
  document.getElementById('link')!.click();
  await until(() => document.getElementById('about'));
  return { path: location.pathname, data: router.state.loaderData };
};
