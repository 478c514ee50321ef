import Isotope from 'isotope-layout';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = ['a', 'b', 'c']
    .map(
      (id, at) =>
        `<div class="item ${id}" style="width: 90px; height: ${30 * at + 30}px"><img src="/${id}.svg" alt=""></div>`,
    )
    .join('');
  const isotope = new Isotope(stage, { itemSelector: '.item', transitionDuration: 0 });
  isotope.arrange({ filter: ':not(.b)' });
  await until(() => stage.querySelector<HTMLElement>('.b')!.style.display === 'none');
  return isotope.getFilteredItemElements().length;
};
