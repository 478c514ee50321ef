import type { Interceptor } from '../interceptor/interceptor.js';
import { type Tools } from './markup.js';
/**
 * `innerHTML` and its kin, for images begin to load while the string is parsed. Markup in which
 * something has to be held is parsed where nothing is fetched, and its nodes are moved into the page: written out and read
 * again they could become something else. All other markup is passed on untouched, and a string is never made a trusted type.
 */
export declare const guardMarkup: (interceptor: Interceptor, tools: Tools) => void;
