import 'trix/dist/trix.css';
import Trix from 'trix';
import { CDN, DOCUMENT } from '../page/pictures.js';
import type { Run } from '../page/Run.js';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: {
    insertHTML(html: string): void;
    insertAttachment(attachment: unknown): void;
  };
}

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = '<input id="x" type="hidden"><trix-editor input="x"></trix-editor>';
  const element = stage.querySelector<TrixElement>('trix-editor')!;
  await until(() => element.editor);
  // with the sizes that it would else write down once a picture has loaded
  element.editor.insertHTML(DOCUMENT.replaceAll('<img', '<img width="4" height="3"'));
  element.editor.insertAttachment(new Trix.Attachment({ content: `<img src="${CDN}/attached.svg" alt="attached">` }));
  await until(() => element.value.includes('attached'));
  return { value: element.value, text: element.innerText };
};
