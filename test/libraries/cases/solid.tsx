import { createSignal, For, Show } from 'solid-js';
import { Portal, render } from 'solid-js/web';
import type { Run } from '../page/Run.js';

const Shop = () => {
  const [items, setItems] = createSignal(['a', 'b']);
  return (
    <section>
      <button id="more" onClick={() => setItems(['c', ...items()])}>
        {items().length}
      </button>
      <For each={items()}>{(item) => <img src={`/${item}.svg`} alt={item} />}</For>
      <Show when={items().length > 2} fallback={<p>few</p>}>
        <iframe src="about:blank" title="many" />
      </Show>
      <div innerHTML={'<b>html</b><img src="/html.svg">'} />
      <Portal mount={document.body}>
        <p id="portal">portal</p>
      </Portal>
    </section>
  );
};

export const run: Run = ({ stage }) => {
  render(() => <Shop />, stage);
  const kept = stage.querySelector('img');
  document.getElementById('more')!.click();
  return { text: document.body.textContent, isKept: kept === stage.querySelectorAll('img')[1] };
};
