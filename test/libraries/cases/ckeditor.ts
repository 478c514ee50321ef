import 'ckeditor5/ckeditor5.css';
import {
  Bold,
  ClassicEditor,
  Essentials,
  GeneralHtmlSupport,
  Heading,
  Image,
  Link,
  MediaEmbed,
  Paragraph,
} from 'ckeditor5';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  const editor = await ClassicEditor.create(stage, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, Bold, Link, Image, MediaEmbed, GeneralHtmlSupport],
    toolbar: ['bold', 'link', 'undo'],
    htmlSupport: { allow: [{ name: 'iframe', attributes: true }] },
    initialData: DOCUMENT,
  });
  const model = editor.data.toModel(
    editor.data.processor.toView(
      `<p>in <img src="${CDN}/inserted.svg" alt="x"></p><iframe src="${CDN}/frame.html"></iframe>`,
    ),
  );
  editor.model.insertContent(model);
  editor.execute('undo');
  editor.execute('redo');
  return editor.getData();
};
