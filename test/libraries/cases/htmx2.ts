import htmx from 'htmx2';
import { useHtmx } from '../page/useHtmx.js';
import type { Run } from '../page/Run.js';

export const run: Run = (place) => useHtmx(htmx, place);
