import type { Spoken } from '../../rig/driver.js';

/** Told by the nodes around them. */
const SILENT = [
  'RootWebArea',
  'InlineTextBox',
  'LineBreak',
  'none',
  'generic',
  'paragraph',
  'LabelText',
  'ListMarker',
  'listitem',
];

/** Without a name or a state of their own these say nothing that their content does not. */
const FRAMES = ['list', 'DescriptionList', 'term', 'definition', 'section', 'group', 'DisclosureTriangle'];

const stateOf = ({ role, states }: Spoken): string[] =>
  Object.entries(states).flatMap(([name, value]) => {
    if (name === 'focused' || name === 'live' || (name === 'level' && role !== 'heading')) return [];
    if (name === 'checked') return [{ true: 'on', false: 'off', mixed: 'partly on' }[String(value)] ?? String(value)];
    if (name === 'level') return [`level ${String(value)}`];
    if (name === 'expanded') return [value ? 'unfolded' : 'folded'];
    return value === true ? [name] : [];
  });

/**
 * What a screen reader has to say, a line for each thing: what the browser tells it by name, role and state, in reading
 * order. A text that only repeats the name of what it stands in is not said twice.
 */
export const transcribe = (nodes: readonly Spoken[], from: (node: Spoken) => boolean): string[] => {
  const start = nodes.findIndex(from);
  const top = nodes[start];
  if (!top) return [];
  const after = nodes.slice(start + 1);
  const end = after.findIndex(({ depth }) => depth <= top.depth);
  const part = [top, ...(end < 0 ? after : after.slice(0, end))];
  /** Names of what is open at each depth. */
  const open: string[] = [];
  /** Depths at which something was said that is still open. */
  const said: number[] = [];
  return part.flatMap((node) => {
    const { role, name, description, depth } = node;
    const states = stateOf(node);
    open.length = depth;
    open[depth] = role === 'StaticText' ? '' : name;
    const isText = role === 'StaticText';
    const text = name.replace(/[\u2066-\u2069]/g, '').trim();
    if (isText && (!text || open.slice(top.depth, depth).some((outer) => outer?.includes(name.trim())))) return [];
    if (SILENT.includes(role) || (FRAMES.includes(role) && !text && !states.length)) return [];
    const line = [isText ? '' : role, text, ...states, description && `(${description})`].filter(Boolean).join(' · ');
    while (said.length && said[said.length - 1]! >= depth) said.pop();
    const indented = '  '.repeat(said.length) + line;
    said.push(depth);
    return [indented];
  });
};
