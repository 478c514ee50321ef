import { comparePicturesOf } from './pictures.js';

comparePicturesOf('de');
