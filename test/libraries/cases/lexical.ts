import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { HeadingNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, $insertNodes, createEditor, DecoratorNode, type NodeKey } from 'lexical';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

class PictureNode extends DecoratorNode<null> {
  __src: string;

  constructor(src = '', key?: NodeKey) {
    super(key);
    this.__src = src;
  }

  static override getType() {
    return 'picture';
  }

  static override clone(node: PictureNode) {
    return new PictureNode(node.__src, node.__key);
  }

  static override importDOM() {
    const convert = (element: HTMLElement) => ({ node: new PictureNode((element as HTMLImageElement).src) });
    return { img: () => ({ conversion: convert, priority: 0 as const }) };
  }

  override exportDOM() {
    return { element: this.createDOM() };
  }

  override createDOM() {
    return Object.assign(document.createElement('img'), { src: this.__src });
  }

  override updateDOM() {
    return false;
  }

  override isInline() {
    return true;
  }

  override decorate() {
    return null;
  }
}

export const run: Run = async ({ stage, until }) => {
  stage.contentEditable = 'true';
  const editor = createEditor({
    namespace: 'shop',
    nodes: [HeadingNode, LinkNode, PictureNode],
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(stage);
  registerRichText(editor);
  editor.update(
    () => {
      $getRoot().clear().append($createParagraphNode()).selectEnd();
      $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(DOCUMENT, 'text/html')));
      const picture = new DOMParser().parseFromString(`<p><img src="${CDN}/inserted.svg"></p>`, 'text/html');
      $insertNodes($generateNodesFromDOM(editor, picture));
    },
    { discrete: true },
  );
  await until(() => stage.querySelectorAll('img').length === 3);
  return editor.read(() => ({ html: $generateHtmlFromNodes(editor, null), text: $getRoot().getTextContent() }));
};
