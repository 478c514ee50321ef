/** The content of a page rendered by Vue, on the server and again in the browser. */
import { h, ref } from 'vue';

export const Content = {
  props: { hasFrame: Boolean },
  setup({ hasFrame }) {
    const count = ref(0);
    return () =>
      h('main', null, [
        h('button', { id: 'count', onClick: () => void (count.value += 1) }, String(count.value)),
        h('script', { type: 'text/plain', 'data-vendor': 'google-ads', 'data-src': 'https://v.example/held.js' }),
        h('script', {
          type: 'text/plain',
          'data-vendor': 'google-ads',
          innerHTML: "(window.ran = window.ran || []).push('inline')",
        }),
        hasFrame &&
          h('iframe', {
            'data-vendor': 'vimeo',
            'data-src': 'https://player.vimeo.com/video/1',
            width: '320',
            height: '180',
            title: 'Lesson',
          }),
        h('p', null, 'Below'),
      ]);
  },
};
