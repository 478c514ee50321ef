import { withCatalogue } from '../../disclose/withCatalogue.js';
import { interfaceLanguage } from '../../i18n/interfaceLanguage.js';
import type { View } from '../../types/index.js';
import type { Port } from '../../types/internal.js';
import { loadChunk } from '../chunks/loadChunk.js';
import type { Duties, DutiesModule } from '../contracts/DutiesModule.js';
import type { Preact } from '../contracts/Preact.js';
import type { PreferencesModule } from '../contracts/PreferencesModule.js';
import type { Layout } from '../contracts/Layout.js';
import type { LoadedMessages } from '../contracts/LoadedMessages.js';
import { loadMessages } from './loadMessages.js';

/** What a view is drawn with. */
export interface Parts {
  readonly loaded: LoadedMessages;
  /** The port, with what is told of vendors where the view tells it. */
  readonly port: Port;
  readonly preferences: PreferencesModule | undefined;
  /** What the law of the region has shown besides, where there is anything in this view. */
  readonly duties: Duties | undefined;
  /** None for the banner. */
  readonly preact: Preact | undefined;
  /** How the site has it stand; the bar and the dialog where that cannot be loaded. */
  readonly layout: Layout | undefined;
}

/** Loads how a view is to stand, where the site wants another layout than that which all have. */
const loadLayout = (port: Port, isPreferences: boolean): Promise<Layout | void> | undefined => {
  const wanted = port.settings[isPreferences ? 'preferences' : 'layout'];
  if (!wanted || wanted === 'bar' || wanted === 'dialog') return undefined;
  return loadChunk(port, 'layouts').then(
    ({ arrange }) => arrange(wanted),
    (cause: unknown) => port.announce('error', { code: 'interface-failed', cause }),
  );
};

/**
 * Fetches what a view is drawn with, all at once. The banner waits for nothing but its own words: of vendors it tells no
 * more than the companies, and the notice not even those.
 */
export const loadParts = async (port: Port, view: View): Promise<Parts> => {
  const isPreferences = view === 'preferences' || view === 'opt-out';
  const loading = port.settings.loadDuties?.(port, view, interfaceLanguage(port.settings)) as
    Promise<DutiesModule> | undefined;
  const [loaded, described, law, preferences, preact, layout] = await Promise.all([
    loadMessages(port, [
      ...(isPreferences ? (['preferences'] as const) : []),
      // what else is shown has words of its own
      ...(loading && port.settings.duties ? (['duties'] as const) : []),
    ]),
    isPreferences ? withCatalogue(port) : port,
    loading,
    isPreferences ? loadChunk(port, 'preferences') : undefined,
    view === 'banner' ? undefined : loadChunk(port, 'preact'),
    loadLayout(port, isPreferences),
  ]);
  return {
    loaded,
    port: described,
    duties: law?.createDuties(described, loaded),
    preferences,
    preact,
    layout: layout || undefined,
  };
};
