import postscribe from 'postscribe';
import { CDN } from '../page/scripts.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  const told: string[] = [];
  await new Promise<void>((resolve) => {
    postscribe(
      stage,
      `<p>before</p><script src="/own.js"></script><script src="${CDN}/writes.js"></script>
      <script>document.write('<b>written inline</b><img src="${CDN}/a.svg" alt="">')</script><p>after</p>`,
      { done: resolve, error: ({ msg }: { msg?: string }) => told.push(String(msg)) },
    );
  });
  return { told, text: stage.textContent, ran: (window as { ran?: unknown }).ran };
};
