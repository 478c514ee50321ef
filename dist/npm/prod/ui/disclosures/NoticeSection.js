import { jsxs, jsx } from 'preact/jsx-runtime';
import { describeNotice } from '../../disclose/describeNotice.js';
import { LinkList } from './Facts.js';
import { Heading } from './Heading.js';

/** The notice that a vendor's terms ask for, where one does. */
const NoticeSection = ({ kit, level, }) => {
    const points = describeNotice(kit);
    if (!points.length)
        return null;
    return (jsxs("section", { class: "sekisho-notice", children: [jsx(Heading, { level: level, children: kit.messages['tell.notice'] }), jsx("ul", { children: points.map(({ text, links }) => (jsxs("li", { children: [text, links.length > 0 && jsx(LinkList, { links: links })] }))) })] }));
};

export { NoticeSection };
