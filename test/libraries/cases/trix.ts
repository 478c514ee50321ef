import 'trix/dist/trix.css';
import Trix from 'trix';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: {
    insertHTML(html: string): void;
    insertAttachment(attachment: unknown): void;
    undo(): void;
    redo(): void;
    recordUndoEntry(name: string): void;
  };
}

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = '<input id="x" type="hidden"><trix-editor input="x"></trix-editor>';
  const element = stage.querySelector<TrixElement>('trix-editor')!;
  await until(() => element.editor);
  element.editor.insertHTML(DOCUMENT);
  element.editor.insertAttachment(new Trix.Attachment({ content: `<img src="${CDN}/attached.svg" alt="attached">` }));
  await until(() => element.value.includes('attached'));
  // it writes down the size of a picture once that has loaded
  await until(() => {
    const pictures = Array.from(stage.querySelectorAll('img'));
    const loaded = pictures.filter(({ naturalWidth, src }) => naturalWidth > 0 && !src.includes('attached'));
    return pictures.every(({ complete }) => complete) && element.value.split('&quot;height').length > loaded.length;
  }, 'the sizes');
  return { value: element.value, text: element.innerText };
};
