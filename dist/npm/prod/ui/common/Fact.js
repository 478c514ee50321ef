import { jsxs, jsx } from 'preact/jsx-runtime';
import { directionOf } from '../../i18n/language.js';

/** A fact and its name; nothing where there is no fact. */
const Fact = ({ term, language, children }) => children ? (jsxs("div", { children: [jsx("dt", { children: term }), jsx("dd", { lang: language, dir: language ? directionOf(language) : undefined, children: children })] })) : null;

export { Fact };
