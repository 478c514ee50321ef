import m from 'mithril';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  let items = ['a', 'b'];
  const Shop = {
    view: () => [
      m('button#more', { onclick: () => (items = ['c', ...items]) }, items.length),
      items.map((item) => m('img', { key: item, src: `/${item}.svg`, alt: item })),
      m.trust('<b>trusted</b><img src="/html.svg">'),
    ],
  };
  m.mount(stage, Shop);
  document.getElementById('more')!.click();
  await until(() => stage.querySelectorAll('img').length === 4);
  const answer = await m.request<{ own: boolean }>('/own.json');
  return { text: stage.textContent, answer };
};
