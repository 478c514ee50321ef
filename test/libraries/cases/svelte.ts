import { flushSync, mount, unmount } from 'svelte';
import Shop from '../components/Shop.svelte';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const [first, second] = [document.createElement('div'), document.createElement('div')];
  stage.append(first, second);
  mount(Shop, { target: first, props: { title: 'Title by Svelte' } });
  const other = mount(Shop, { target: second, props: { title: 'Other' } });
  flushSync();
  const kept = first.querySelector('img');
  first.querySelector('button')!.click();
  flushSync();
  await until(() => !first.querySelector('#shown'));
  const color = getComputedStyle(first.firstElementChild!).color;
  await unmount(other);
  return { text: stage.textContent, color, isKept: kept === first.querySelectorAll('img')[1] };
};
