import Dexie from 'dexie';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  const db = new Dexie('shop');
  db.version(1).stores({ items: '++id, name' });
  const items = db.table<{ id?: number; name: string }>('items');
  await items.bulkAdd([{ name: 'a' }, { name: 'b' }]);
  return items.where('name').above('a').toArray();
};
