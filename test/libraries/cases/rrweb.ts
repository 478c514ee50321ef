import { record } from 'rrweb';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const events: unknown[] = [];
  const stop = record({
    emit: (event) => void events.push(event),
    recordCanvas: false,
    collectFonts: true,
  });
  stage.innerHTML =
    '<p>html</p><img src="/a.svg" alt=""><input value="x"><iframe src="/part.html" title="frame"></iframe>';
  stage.querySelector('input')!.value = 'set';
  const style = document.createElement('style');
  stage.append(style);
  style.sheet!.insertRule('p { color: red }');
  const host = stage.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' }).innerHTML = '<b>shadow</b>';
  await until(
    () => ['a.svg', 'shadow', 'color: red'].every((part) => JSON.stringify(events).includes(part)),
    'the events',
  );
  stop?.();
  const text = JSON.stringify(events);
  return ['a.svg', 'shadow', 'color: red', '"set"'].filter((part) => text.includes(part));
};
