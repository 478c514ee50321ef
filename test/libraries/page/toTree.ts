/** Elements of Sekisho itself, which no page without it has. */
const OURS = 'sekisho-root, sekisho-placeholder, script[src^="/dist/sekisho"], script[data-sekisho]';

const attributesOf = (element: Element): string =>
  Array.from(element.attributes, ({ name, value }) => ` ${name}=${JSON.stringify(value)}`)
    .sort()
    .join('');

/**
 * The nodes as text, an indented line each, as they are: shadow roots included, and read by nothing that a guard stands in
 * front of.
 */
export const toTree = (node: Node, indent = ''): string[] => {
  if (node instanceof Text) return [indent + JSON.stringify(node.data)];
  if (node instanceof Comment) return [`${indent}<!--${node.data}-->`];
  const isElement = node instanceof Element;
  if (isElement && node.matches(OURS)) return [];
  const inside = Array.from(node.childNodes).flatMap((child) => toTree(child, `${indent} `));
  if (!isElement) return inside;
  const shadow = node.shadowRoot ? [`${indent} #shadow`, ...toTree(node.shadowRoot, `${indent} `)] : [];
  const content =
    node instanceof HTMLTemplateElement ? [`${indent} #content`, ...toTree(node.content, `${indent} `)] : [];
  return [`${indent}<${node.localName}${attributesOf(node)}>`, ...shadow, ...content, ...inside];
};
