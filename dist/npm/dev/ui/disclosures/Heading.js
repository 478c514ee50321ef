import { jsx } from 'preact/jsx-runtime';

/** A heading at its place in the outline of the page it stands on. */
const Heading = ({ level, children }) => {
    const Tag = `h${Math.min(level, 6)}`;
    return jsx(Tag, { children: children });
};

export { Heading };
