import { h, hydrate, render } from 'preact';
import { useState } from 'preact/hooks';
import type { Run } from '../page/Run.js';

const Counter = ({ name }: { name: string }) => {
  const [count, setCount] = useState(0);
  return h('button', { id: name, onClick: () => setCount(count + 1), class: `n${count}` }, `${name} ${count}`);
};

export const run: Run = async ({ stage, until }) => {
  const [drawn, hydrated] = [document.createElement('div'), document.createElement('div')];
  hydrated.innerHTML = '<button id="hydrated" class="n0">hydrated 0</button>';
  const node = hydrated.firstChild;
  stage.append(drawn, hydrated);
  render(
    h('section', null, [
      h(Counter, { name: 'drawn' }),
      h('svg', { viewBox: '0 0 1 1' }, h('image', { href: '/a.svg' })),
      h('div', {
        dangerouslySetInnerHTML: { __html: '<b>bold</b><img src="/b.svg"><script>window.never = 1</script>' },
      }),
    ]),
    drawn,
  );
  hydrate(h(Counter, { name: 'hydrated' }), hydrated);
  for (const id of ['drawn', 'hydrated']) {
    document.getElementById(id)!.click();
    await until(() => document.querySelector(`#${id}.n1`), id);
  }
  return { isKept: node === hydrated.firstChild, never: 'never' in window };
};
