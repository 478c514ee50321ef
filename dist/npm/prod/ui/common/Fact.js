import { jsxs, jsx } from 'preact/jsx-runtime';

/** A fact and its name; nothing where there is no fact. */
const Fact = ({ term, children }) => children ? (jsxs("div", { children: [jsx("dt", { children: term }), jsx("dd", { children: children })] })) : null;

export { Fact };
