/** The React page in the browser. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { hydrateWhenTold } from './hydrateWhenTold.mjs';
import { Document } from './react.mjs';

export const start = () =>
  hydrateWhenTold((hasFrame, onRecoverableError) => {
    const { vendors } = document.querySelector('script[data-vendors]').dataset;
    hydrateRoot(document, createElement(Document, { vendors, hasFrame }), { onRecoverableError });
  });
