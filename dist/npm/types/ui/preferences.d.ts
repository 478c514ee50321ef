import type { View } from '../types.js';
import type { Layer, PreferencesContext } from './layer.js';
/** Draws preferences and opens them, at the opt-out pages if asked to. Choices are a draft until they are saved. */
export declare const openPreferences: (context: PreferencesContext, view: View) => Layer;
