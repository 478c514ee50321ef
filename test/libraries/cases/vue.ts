import { createApp, h, nextTick, ref, Teleport, Transition, TransitionGroup } from 'vue';
import { createApp as createTemplateApp } from 'vue/dist/vue.esm-bundler.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const items = ref(['a', 'b']);
  const isShown = ref(true);
  const app = createApp({
    render: () =>
      h('section', [
        h('div', { innerHTML: '<i>html</i><img src="/a.svg">' }),
        h(Teleport, { to: 'body' }, h('p', { id: 'teleported' }, 'teleported')),
        h(TransitionGroup, { tag: 'ul', name: 'list' }, () => items.value.map((item) => h('li', { key: item }, item))),
        h(Transition, { name: 'fade' }, () => (isShown.value ? h('p', { id: 'shown' }, 'shown') : null)),
      ]),
  });
  const [one, two] = [document.createElement('div'), document.createElement('div')];
  stage.append(one, two);
  app.mount(one);
  items.value = ['c', 'b', 'a'];
  isShown.value = false;
  await nextTick();
  await until(() => !document.getElementById('shown'));
  await until(() => document.querySelectorAll('li[class]:not([class=""])').length === 0);

  const template = createTemplateApp({
    data: () => ({ text: 'x', html: '<b>b</b>', address: '/b.svg' }),
    template: `<input v-model="text" id="model"><p>{{ text }}</p><div v-html="html"></div><img :src="address" alt="">
      <component is="style">#model { color: red }</component>`,
  });
  template.mount(two);
  const input = document.querySelector<HTMLInputElement>('#model')!;
  input.value = 'typed';
  input.dispatchEvent(new Event('input'));
  await until(() => two.textContent?.includes('typed'));
  return [one.textContent, two.textContent];
};
