import { jsx, jsxs } from 'preact/jsx-runtime';
import { safeUrl } from '../../lib/safeUrl.js';

/** A link that opens a tab and says so. An address that is not http(s) leaves the bare label. */
const ExternalLink = ({ href, label, hint }) => {
    const url = safeUrl(href);
    if (!url)
        return jsx("span", { children: label });
    return (jsxs("a", { class: "link external", href: url, target: "_blank", rel: "noopener noreferrer", children: [label, jsxs("span", { class: "spoken", children: [" ", hint] })] }));
};

export { ExternalLink };
