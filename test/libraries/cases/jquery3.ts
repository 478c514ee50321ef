import $ from 'jquery3';
import { useJquery } from '../page/useJquery.js';
import type { Run } from '../page/Run.js';

export const run: Run = (place) => useJquery($, place);
