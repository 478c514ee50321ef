import * as Turbo from '@hotwired/turbo';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const events: string[] = [];
  for (const name of ['before-visit', 'before-render', 'render', 'load', 'frame-load', 'before-stream-render'])
    document.addEventListener(`turbo:${name}`, () => events.push(name));
  stage.innerHTML = '<turbo-frame id="wanted" src="/frame.html"></turbo-frame><ul id="list"></ul>';
  await until(() => stage.querySelector('turbo-frame img'), 'the frame');
  await until(() => events.includes('frame-load'));
  Turbo.renderStreamMessage(
    `<turbo-stream action="append" target="list"><template><li>streamed<img src="/streamed.svg" alt=""></li></template></turbo-stream>`,
  );
  await until(() => stage.querySelector('#list img'), 'the stream');
  const frame = stage.querySelector('turbo-frame')!.textContent;
  Turbo.visit('/next.html');
  await until(() => document.getElementById('next'), 'the visit');
  await until(() => events.includes('load'));
  return { events, frame, path: location.pathname, ran: (window as { ran?: string[] }).ran };
};
