import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  const source = document.createElement('div');
  source.innerHTML = DOCUMENT;
  const doc = DOMParser.fromSchema(schema).parse(source);
  const view = new EditorView(stage, { state: EditorState.create({ doc, plugins: exampleSetup({ schema }) }) });
  const picture = schema.node('image', { src: `${CDN}/inserted.svg`, alt: 'inserted' });
  view.dispatch(view.state.tr.insert(2, picture));
  const clipboard = view.serializeForClipboard(view.state.doc.slice(0, view.state.doc.content.size));
  view.pasteHTML(`<p>pasted <img src="${CDN}/pasted.svg" alt="pasted"></p>`);
  const box = document.createElement('div');
  box.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
  return { html: box.innerHTML, copied: clipboard.dom.innerHTML };
};
