/** A key going down or up. */
export interface Stroke {
  readonly type: 'down' | 'up';
  /** As in `KeyboardEvent.key`. */
  readonly key: string;
}

/** The strokes of a key or a combination such as `Shift+Tab`: down in order, up in reverse. */
export function strokesOf(keys: string): Stroke[] {
  // The plus of "Shift++" is a key as well, and so is a lonely one.
  const names = keys.split(/(?<=.)\+/).map((key) => (key === 'Space' ? ' ' : key));
  const down = names.map((key): Stroke => ({ type: 'down', key }));
  const up = names.map((key): Stroke => ({ type: 'up', key }));
  return up.reduceRight((strokes, stroke) => [...strokes, stroke], down);
}
