import type { View } from '../../types/index.js';
import type { Layer } from '../contracts/Layer.js';
import type { PreferencesContext } from '../contracts/PreferencesModule.js';
/** Draws preferences and opens them, at the opt-out pages if asked to. Choices are a draft until they are saved. */
export declare const openPreferences: (context: PreferencesContext, view: View) => Layer;
