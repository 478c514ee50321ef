import { importLibrary, setOptions } from '@googlemaps/js-api-loader';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  setOptions({ key: 'k', v: 'weekly' });
  const library = await importLibrary('maps').catch((error: unknown) => String(error));
  return typeof library === 'string' ? library : Object.keys(library);
};
