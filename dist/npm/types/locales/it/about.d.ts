import type { About } from '../About.js';
export declare const about: About;
