import 'zone.js';
import type { Run } from '../page/Run.js';

declare const Zone: {
  readonly current: { name: string; fork(spec: object): { run<T>(work: () => T): T } };
};

const API = 'https://api.zone.example';

export const run: Run = async ({ stage }) => {
  const kinds = new Set<string>();
  const seen: string[] = [];
  const zone = Zone.current.fork({
    name: 'shop',
    onScheduleTask: (
      parent: { scheduleTask(to: unknown, task: unknown): unknown },
      _: unknown,
      to: unknown,
      task: { source: string },
    ) => {
      kinds.add(task.source);
      return parent.scheduleTask(to, task);
    },
  });
  const note = (name: string): void => void seen.push(`${name} in ${Zone.current.name}`);
  const loaded = (element: HTMLElement): Promise<void> =>
    new Promise((resolve) => {
      const done = (kind: string) => () => {
        note(`${element.localName} ${kind}`);
        resolve();
      };
      element.onload = done('load');
      element.addEventListener('error', done('error'));
      stage.append(element);
    });
  await zone.run(async () => {
    await loaded(Object.assign(new Image(), { src: '/a.svg' }));
    await loaded(Object.assign(document.createElement('script'), { src: '/own.js' }));
    await loaded(Object.assign(document.createElement('script'), { src: `${API}/x.js` }));
    await new Promise<void>((resolve) => {
      const request = new XMLHttpRequest();
      request.open('GET', `${API}/x.json`);
      request.onloadend = () => {
        note(`request ${request.status}`);
        resolve();
      };
      request.send();
    });
    const answer = await fetch(`${API}/y.json`).then(
      ({ status }) => status,
      (error: unknown) => String(error),
    );
    note(`fetch ${answer}`);
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        note('mutation');
        observer.disconnect();
        resolve();
      }).observe(stage, { childList: true });
      stage.insertAdjacentHTML('beforeend', '<p>mutated</p>');
    });
  });
  return { seen, kinds: [...kinds].sort() };
};
