import type { ViewContext } from './ViewContext.js';
/** The name of a country, or of the European Economic Area, for which browsers have none. */
export declare const nameRegion: (code: string, { language, messages }: Pick<ViewContext, 'language' | 'messages'>) => string;
