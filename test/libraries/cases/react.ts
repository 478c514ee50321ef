import { createElement as h, Suspense, use, useState } from 'react';
import { preinit, preload } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.assets.example';

const Counter = () => {
  const [count, setCount] = useState(0);
  return h('button', { id: 'count', onClick: () => setCount(count + 1) }, String(count));
};

/** Waits for its data, and then for its stylesheet. */
const Styled = ({ data }: { data: Promise<string> }) =>
  h(
    'p',
    { id: 'styled' },
    h('link', { rel: 'stylesheet', href: '/styled.css', precedence: 'default' }),
    h('link', { rel: 'stylesheet', href: `${CDN}/styled.css`, precedence: 'high' }),
    use(data),
  );

export const run: Run = async ({ stage, until }) => {
  const told: string[] = [];
  const [hydrated, drawn] = [document.createElement('div'), document.createElement('div')];
  hydrated.innerHTML = '<main><button id="count">0</button><i>html</i></main>';
  const node = hydrated.querySelector('button');
  stage.append(hydrated, drawn);
  preload(`${CDN}/font.woff2`, { as: 'font', crossOrigin: 'anonymous' });
  preload('/image.svg', { as: 'image' });
  preinit(`${CDN}/init.js`, { as: 'script' });
  preinit('/own.js', { as: 'script' });
  const main = h('main', null, h(Counter), h('i', { dangerouslySetInnerHTML: { __html: 'html' } }));
  hydrateRoot(hydrated, main, { onRecoverableError: (error) => told.push(String(error)) });
  await until(() => Object.keys(node!).some((key) => key.startsWith('__react')));
  node!.click();
  await until(() => node!.textContent === '1');
  const data = new Promise<string>((resolve) => {
    queueMicrotask(() => resolve('data'));
  });
  const app = h(
    Suspense,
    { fallback: h('p', null, 'waiting') },
    h('title', null, 'Title by React'),
    h('meta', { name: 'by', content: 'React' }),
    h('script', { async: true, src: `${CDN}/async.js` }),
    h(Styled, { data }),
    h('iframe', { src: `${CDN}/frame.html`, title: 'frame' }),
    h('img', { src: `${CDN}/a.svg`, alt: '', onLoad: () => told.push('load'), onError: () => told.push('error') }),
  );
  createRoot(drawn).render(app);
  await until(() => document.getElementById('styled'));
  await until(() => told.length > 0, 'the picture');
  return { told, text: stage.textContent, isKept: node === document.getElementById('count') };
};
