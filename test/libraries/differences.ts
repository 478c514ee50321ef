/** The differences that there are. Each is an exact one: a test fails as soon as it changes, or is gone. */
import type { Engine } from '../rig/driver.js';
import type { ComparedMode } from './modes.js';

export interface KnownDifference {
  readonly library: string;
  readonly modes: readonly ComparedMode[];
  readonly engines: readonly Engine[];
  /** What `differences` gives. */
  readonly lines: readonly string[];
  /** Why it is so, for docs/libraries.md. */
  readonly reason: string;
}

export const KNOWN: readonly KnownDifference[] = [
  {
    library: 'react',
    modes: ['deny'],
    engines: ['chromium', 'firefox', 'webkit'],
    lines: [
      '- tree <script async="" src="https://cdn.assets.example/init.js">',
      '+ tree <script src="https://cdn.assets.example/init.js">',
    ],
    reason: 'a script whose `async` is set after its address, while it is held: `outerHTML` shows it without',
  },
];

/** The difference of a library that is to be expected; none where there are no lines. */
export const knownDifference = (library: string, mode: ComparedMode, engine: Engine): readonly string[] =>
  KNOWN.filter(
    (known) => known.library === library && known.modes.includes(mode) && known.engines.includes(engine),
  ).flatMap(({ lines }) => lines);
