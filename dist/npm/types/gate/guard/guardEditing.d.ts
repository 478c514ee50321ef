import type { Interceptor } from '../interceptor/interceptor.js';
import type { Markup } from './markup.js';
/** What editors insert with `execCommand`: Firefox and WebKit ask for images while they read it. */
export declare const guardEditing: ({ onCall }: Interceptor, parse: Markup['parse'], isHeld: (address: unknown) => boolean) => void;
