import { comparePicturesOf } from './pictures.js';

comparePicturesOf('en');
