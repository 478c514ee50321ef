import { partytownSnippet } from '@qwik.dev/partytown/integration';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.innerHTML = '<p id="target"></p>';
  const held = document.createElement('script');
  held.type = 'text/partytown';
  held.textContent =
    'document.getElementById("target").textContent = "from the worker"; document.title = "Title by Partytown";';
  document.head.append(held);
  const script = document.createElement('script');
  script.textContent = partytownSnippet({ lib: '/~partytown/', debug: false });
  document.head.append(script);
  await until(() => document.getElementById('target')!.textContent === 'from the worker', 'the worker');
  await until(() => document.title === 'Title by Partytown');
  return held.type;
};
