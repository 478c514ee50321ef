import { jsx } from 'preact/jsx-runtime';

/**
 * A heading that the focus goes to when its part is opened. Once the button that had the focus is out of reach, Orca 43 goes by itself,
 * in silence, to the element with the next text, and says nothing of a focus that then comes to that same element. With the words in an
 * element of their own it has gone to this one, and the heading is said. Firefox tells of such an element where an id refers to it.
 */
const FocusHeading = ({ level, id, words, heading = null, ...more }) => {
    const Heading = `h${level}`;
    const name = `${id}-name`;
    return (jsx(Heading, { ...more, id: id, tabIndex: -1, "aria-labelledby": name, ref: heading, children: jsx("span", { id: name, children: words }) }));
};

export { FocusHeading };
