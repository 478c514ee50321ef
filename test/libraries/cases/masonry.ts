import Masonry from 'masonry-layout';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = ['a', 'b', 'c']
    .map(
      (id, at) =>
        `<div class="item" style="width: 90px; height: ${30 * at + 30}px"><img src="/${id}.svg" alt=""></div>`,
    )
    .join('');
  const masonry = new Masonry(stage, { itemSelector: '.item', transitionDuration: 0 });
  return masonry.getItemElements?.().length;
};
