import type { BannerContext, Layer } from './layer.js';
/** Opens the banner. Focus stays where it is, unless the visitor came back from preferences that the banner opened. */
export declare const openBanner: (context: BannerContext, takesFocus?: boolean) => Layer;
