import { useHead, useScript } from '@unhead/vue';
import { createHead } from '@unhead/vue/client';
import { createApp, h } from 'vue';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.scripts.example';

/** What Nuxt fills the head of a page with, and loads the scripts of others by. */
export const run: Run = async ({ stage, until }) => {
  const events: string[] = [];
  const app = createApp({
    setup() {
      useHead({
        title: 'Title by Unhead',
        link: [
          { rel: 'preconnect', href: CDN },
          { rel: 'stylesheet', href: `${CDN}/x.css` },
        ],
        script: [
          { src: `${CDN}/head.js`, async: true },
          { innerHTML: '(window.ran = window.ran || []).push("inline")' },
        ],
      });
      const script = useScript(
        {
          src: `${CDN}/widget.js`,
          onload: () => void events.push('loaded'),
          onerror: () => void events.push('failed'),
        },
        { use: () => ({ run: (window as { ran?: unknown }).ran }) },
      );
      script.load().then(
        () => events.push('ready'),
        (error: unknown) => events.push(String(error)),
      );
      return () => h('p', 'app');
    },
  });
  app.use(createHead()).mount(stage);
  await until(() => document.title === 'Title by Unhead');
  await until(() => events.length > 0, 'the script');
  return { events, ran: (window as { ran?: string[] }).ran };
};
