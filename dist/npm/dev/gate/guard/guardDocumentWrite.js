import { methodsOf } from '../../lib/native.js';
import { page } from '../../lib/page.js';
import { DONE } from '../interceptor/standIns.js';
import { trust } from '../elements/trustedTypes.js';

/**
 * `document.write`: what is written is asked for before anybody is told of it. Written piece by piece, each start tag is
 * seen in time.
 */
const guardDocumentWrite = ({ onCall }, { mayFetch, flush }) => {
    const { write } = methodsOf('Document', 'write');
    const writeInPieces = (args, self, native) => {
        const text = args.join('');
        if (self !== document || !mayFetch(text))
            return args;
        // beside a root of another kind the parser writes where nobody sees it, and images are asked for there too
        if ((page('documentElement')?.localName ?? 'html') !== 'html')
            return DONE;
        const pieces = text.match(/[^]*?<script\b[^>]*>|[^]+$/gi) || [];
        const isTrusted = args.every((arg) => typeof arg === 'object');
        pieces.forEach((piece, index) => {
            // `writeln` adds a line's end, which belongs behind the last
            const put = index === pieces.length - 1 ? native : write;
            put.call(self, isTrusted ? trust('markup').createHTML(piece) : piece);
            flush();
        });
        return DONE;
    };
    for (const name of ['write', 'writeln'])
        onCall(document, name, writeInPieces);
};

export { guardDocumentWrite };
