import type { ViewContext } from './ViewContext.js';
import type { Purpose } from '../types/index.js';
/** A purpose's name: the site's, else the built-in one, else its id. */
export declare const purposeLabel: ({ id, label }: Purpose, { language, messages }: ViewContext) => string;
/** What a purpose is about: the site's words, else the built-in ones. */
export declare const purposeDescription: ({ id, description }: Purpose, { language, messages }: ViewContext) => string;
