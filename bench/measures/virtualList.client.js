// not checked for types: it is a script of the page
import { h, render } from 'preact';

/** Keys of the rows, in their order. */
let keys = Array.from({ length: 2000 }, (_, n) => n);
let next = keys.length;
let update = 0;

const Row = ({ id, text }) => h('div', { class: 'row' }, h('span', null, `row ${id}`), h('span', null, text));

/** Draws the list as the next update has it. */
window.virtualList = (list) => {
  if (update) {
    const moved = keys.splice(1000, 100);
    keys = [...keys.slice(100, 1700), ...moved, ...keys.slice(1700)];
    for (let n = 0; n < 100; n += 1) keys.splice(n * 19, 0, next++);
  }
  update += 1;
  const rows = keys.map((id, n) => h(Row, { key: id, id, text: n % 10 ? 'open' : `closed ${update}` }));
  render(rows, list);
};
