import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

const Picture = Node.create({
  name: 'picture',
  group: 'inline',
  inline: true,
  addAttributes: () => ({ src: {}, alt: {} }),
  parseHTML: () => [{ tag: 'img[src]' }],
  renderHTML: ({ HTMLAttributes }) => ['img', HTMLAttributes],
});

export const run: Run = ({ stage }) => {
  const editor = new Editor({ element: stage, extensions: [StarterKit, Picture], content: DOCUMENT });
  editor.commands.insertContentAt(1, `<img src="${CDN}/inserted.svg" alt="inserted"><em>inserted</em>`);
  editor.commands.undo();
  editor.commands.redo();
  editor.chain().selectAll().toggleBold().run();
  return { html: editor.getHTML(), json: editor.getJSON(), text: editor.getText() };
};
