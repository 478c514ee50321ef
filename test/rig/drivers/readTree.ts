import type { Spoken } from '../driver.js';

interface Value {
  readonly value?: unknown;
}

/** A node as Chromium's protocol gives it. */
export interface TreeNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
}

const STATES = ['checked', 'disabled', 'expanded', 'level', 'live', 'modal', 'focused'];

const textOf = (told: Value | undefined): string => (typeof told?.value === 'string' ? told.value : '');

/** The nodes of Chromium's accessibility tree in reading order, without those that it tells nobody. */
export const readTree = (nodes: readonly TreeNode[]): Spoken[] => {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (node: TreeNode, depth: number): Spoken[] => {
    const { ignored, role, name, description, properties = [], childIds = [] } = node;
    const told = properties.filter((one) => STATES.includes(one.name)).map((one) => [one.name, one.value.value]);
    const own: Spoken = {
      role: textOf(role),
      name: textOf(name),
      description: textOf(description),
      depth,
      states: Object.fromEntries(told),
    };
    const below = childIds.flatMap((id) => byId.get(id) ?? []);
    return [...(ignored ? [] : [own]), ...below.flatMap((child) => read(child, depth + (ignored ? 0 : 1)))];
  };
  return nodes.filter(({ parentId }) => !parentId).flatMap((root) => read(root, 0));
};
