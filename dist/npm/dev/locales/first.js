import { banner as banner$1 } from '../../prod/locales/en/banner.js';

/** The language that comes with the interface: a custom build for another one has that in this file's place. */
const first = 'en';
const banner = banner$1;

export { banner, first };
