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
  // by their type: code of a frame may have been the first to look at a node, whose classes are then that frame's
  if (node.nodeType === Node.TEXT_NODE) return [indent + JSON.stringify(node.nodeValue)];
  if (node.nodeType === Node.COMMENT_NODE) return [`${indent}<!--${node.nodeValue}-->`];
  const element = node as Element;
  const isElement = node.nodeType === Node.ELEMENT_NODE;
  if (isElement && element.matches(OURS)) return [];
  const inside = Array.from(node.childNodes).flatMap((child) => toTree(child, `${indent} `));
  if (!isElement) return inside;
  const root = element.shadowRoot;
  const shadow = root ? [`${indent} #shadow`, ...toTree(root, `${indent} `)] : [];
  const { content } = element as HTMLTemplateElement;
  const isTemplate = element.localName === 'template' && content;
  const template = isTemplate ? [`${indent} #content`, ...toTree(content, `${indent} `)] : [];
  return [`${indent}<${element.localName}${attributesOf(element)}>`, ...shadow, ...template, ...inside];
};
