/** A whole document rendered by React, on the server and again in the browser. */
import { createElement as h, useState } from 'react';

export function Document({ vendors, hasFrame }) {
  const [count, setCount] = useState(0);
  const inline = "(window.ran = window.ran || []).push('inline')";
  return h(
    'html',
    { lang: 'en' },
    h(
      'head',
      null,
      h('meta', { charSet: 'utf-8' }),
      h('script', { src: '/dist/sekisho.js', 'data-vendors': vendors }),
      h('link', { rel: 'icon', href: 'data:,' }),
      h('title', null, 'React'),
    ),
    h(
      'body',
      null,
      h(
        'main',
        null,
        h('button', { id: 'count', onClick: () => setCount(count + 1) }, count),
        h('script', {
          type: 'text/plain',
          'data-vendor': 'google-ads',
          'data-src': 'https://v.example/held.js',
        }),
        h('script', {
          type: 'text/plain',
          'data-vendor': 'google-ads',
          dangerouslySetInnerHTML: { __html: inline },
        }),
        hasFrame &&
          h('iframe', {
            'data-vendor': 'vimeo',
            'data-src': 'https://player.vimeo.com/video/1',
            width: 320,
            height: 180,
            title: 'Lesson',
          }),
        h('p', null, 'Below'),
      ),
      h('script', { src: '/app.js', defer: true }),
    ),
  );
}
