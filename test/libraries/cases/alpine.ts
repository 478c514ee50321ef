import Alpine from 'alpinejs';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = `<div x-data="{ open: false, items: ['a', 'b'], markup: '<i>html</i><img src=/html.svg>' }">
    <button id="open" @click="open = true; items.unshift('c')" x-text="items.length"></button>
    <template x-for="item in items" :key="item"><img :src="'/' + item + '.svg'" :alt="item"></template>
    <template x-if="open"><p id="opened" x-html="markup"></p></template>
    <p x-show="open" x-transition>shown</p>
    <template x-teleport="body"><p id="teleported">teleported</p></template>
  </div>`;
  Alpine.start();
  document.getElementById('open')!.click();
  await until(() => document.querySelector('#opened img'));
  await until(() => stage.querySelectorAll('img').length === 4);
  // what is added later is found by a MutationObserver
  const later = document.createElement('p');
  later.setAttribute('x-data', '{ text: "later" }');
  later.setAttribute('x-text', 'text');
  stage.append(later);
  await until(() => later.textContent === 'later');
  await until(() => !stage.querySelector('[style*="transition"]'), 'the transition');
  return document.body.textContent;
};
