import 'quill/dist/quill.snow.css';
import Quill from 'quill';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  const quill = new Quill(stage, { theme: 'snow', modules: { toolbar: [['bold', 'image']] } });
  quill.clipboard.dangerouslyPasteHTML(DOCUMENT);
  quill.insertEmbed(2, 'image', `${CDN}/inserted.svg`);
  quill.insertEmbed(3, 'video', `${CDN}/video.html`);
  quill.formatText(0, 2, 'bold', true);
  quill.history.undo();
  quill.history.redo();
  return { contents: quill.getContents(), html: quill.root.innerHTML, semantic: quill.getSemanticHTML() };
};
