import DataTable from 'datatables.net';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = '<table id="table"></table>';
  const table = new DataTable('#table', {
    data: Array.from({ length: 30 }, (_, index) => [`row ${index}`, `/${index}.svg`]),
    columns: [{ title: 'Name' }, { title: 'Picture', render: (address: string) => `<img src="${address}" alt="">` }],
    order: [[0, 'desc']],
  });
  table.search('row 1').draw();
  table.page('next').draw('page');
  return { info: table.page.info(), rows: table.rows({ page: 'current' }).data().toArray() };
};
