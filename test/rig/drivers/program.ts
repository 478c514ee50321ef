import type { Visitor, VisitorOptions } from '../driver.js';
import type { RigServer } from '../server.js';

/** A browser for which one port of this machine is the whole web, whichever server answers there. */
export interface Program {
  /** Makes ready for the visitors of a server; returns what to do when there will be no more. */
  attend(server: RigServer): () => Promise<void>;
  visitor(options: VisitorOptions, server: RigServer): Promise<Visitor>;
}
