import { comparePicturesOf } from './pictures.js';

comparePicturesOf('ar');
