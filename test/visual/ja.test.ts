import { comparePicturesOf } from './pictures.js';

comparePicturesOf('ja');
