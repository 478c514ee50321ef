import lazySizes from 'lazysizes';
import 'lazysizes/plugins/unveilhooks/ls.unveilhooks';
import { useLazyLoader } from '../page/useLazyLoader.js';
import type { Run } from '../page/Run.js';

export const run: Run = (place) => useLazyLoader(place, 'lazyload', () => lazySizes.init());
