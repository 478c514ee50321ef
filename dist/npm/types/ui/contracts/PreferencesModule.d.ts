import type { PreferencesMessages } from '../../locales/messages.js';
import type { View } from '../../types/index.js';
import type { Layer, LayerContext } from './Layer.js';
import type { Preact } from './Preact.js';
import type { LoadedRights } from './RightsModule.js';
/** The chunk of preferences. */
export interface PreferencesModule {
    openPreferences(context: PreferencesContext, view: View): Layer;
}
/** What preferences are drawn with. */
export interface PreferencesContext extends LayerContext, Preact {
    /** Texts where they are not the English ones that come with preferences. */
    readonly translations: Partial<PreferencesMessages>;
    /** Closes without a decision. */
    readonly cancel: () => void;
    /** Loads what the visitor can do besides choosing. */
    readonly rights: () => Promise<LoadedRights>;
}
