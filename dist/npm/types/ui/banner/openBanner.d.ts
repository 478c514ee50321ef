import type { BannerContext } from '../contracts/BannerContext.js';
import type { Layer } from '../contracts/Layer.js';
/** Opens the banner. Focus stays where it is, unless the visitor came back from preferences that the banner opened. */
export declare const openBanner: (context: BannerContext, takesFocus?: boolean) => Layer;
