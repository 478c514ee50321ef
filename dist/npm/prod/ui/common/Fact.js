import { jsxs, jsx } from 'preact/jsx-runtime';
import { inLanguage } from './inLanguage.js';

/** A fact and its name; nothing where there is no fact. */
const Fact = ({ term, language, children }) => children ? (jsxs("div", { children: [jsx("dt", { children: term }), jsx("dd", { ...inLanguage(language), children: children })] })) : null;

export { Fact };
