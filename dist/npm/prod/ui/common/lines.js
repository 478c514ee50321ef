import { jsx } from 'preact/jsx-runtime';

/** Texts, one below the other; nothing where there are none. */
const lines = (texts) => texts.length > 0 && texts.map((text) => jsx("div", { children: text }));

export { lines };
