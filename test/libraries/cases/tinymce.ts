import tinymce from 'tinymce/tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/image';
import 'tinymce/plugins/media';
import 'tinymce/skins/ui/oxide/skin.js';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  stage.innerHTML = '<textarea id="text"></textarea>';
  const [editor] = await tinymce.init({
    selector: '#text',
    license_key: 'gpl',
    content_css: false,
    plugins: 'image media',
    toolbar: 'undo bold image',
    promotion: false,
    relative_urls: false,
  });
  editor!.setContent(DOCUMENT);
  editor!.insertContent(`<p><img src="${CDN}/inserted.svg" alt="inserted"></p>`);
  editor!.undoManager.undo();
  editor!.undoManager.redo();
  editor!.save();
  return { content: editor!.getContent(), saved: (document.getElementById('text') as HTMLTextAreaElement).value };
};
