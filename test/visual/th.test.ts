import { comparePicturesOf } from './pictures.js';

comparePicturesOf('th');
