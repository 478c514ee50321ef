import type { View } from '../../types/index.js';
import type { LayerContext } from './Layer.js';
/** What the banner is drawn with. */
export interface BannerContext extends LayerContext {
    /** Fetches what preferences need, for whoever is about to open them. */
    readonly prepare: () => void;
    /** Opens another layer; rejects if it cannot be loaded. */
    readonly open: (view: View) => Promise<void>;
}
