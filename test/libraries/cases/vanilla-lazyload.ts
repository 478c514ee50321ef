import LazyLoad from 'vanilla-lazyload';
import { useLazyLoader } from '../page/useLazyLoader.js';
import type { Run } from '../page/Run.js';

export const run: Run = (place) =>
  useLazyLoader(place, 'lazy', () => {
    const loader = new LazyLoad();
    return () => loader.update();
  });
