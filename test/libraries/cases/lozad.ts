import lozad from 'lozad';
import { useLazyLoader } from '../page/useLazyLoader.js';
import type { Run } from '../page/Run.js';

export const run: Run = (place) =>
  useLazyLoader(place, 'lozad', () => {
    const { observe } = lozad();
    observe();
    return observe;
  });
