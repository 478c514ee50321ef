import Sortable from 'sortablejs';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = ['a', 'b', 'c'].map((id) => `<div data-id="${id}"><img src="/${id}.svg" alt=""></div>`).join('');
  const sortable = Sortable.create(stage, { animation: 0 });
  sortable.sort(['c', 'a', 'b']);
  return sortable.toArray();
};
