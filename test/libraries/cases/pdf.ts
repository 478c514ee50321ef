import * as pdfjs from 'pdfjs-dist';
import type { Run } from '../page/Run.js';

/** A page with the words `Hello`. */
const FILE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 40>>stream
BT /F1 24 Tf 10 50 Td (Hello) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>`;

export const run: Run = async ({ stage }) => {
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
  const file = await pdfjs.getDocument({ data: new TextEncoder().encode(FILE) }).promise;
  const page = await file.getPage(1);
  const { items } = await page.getTextContent();
  const canvas = document.createElement('canvas');
  stage.append(canvas);
  await page.render({ canvas, viewport: page.getViewport({ scale: 1 }) }).promise;
  return { pages: file.numPages, text: items.map((item) => ('str' in item ? item.str : '')) };
};
