import { useEffect } from 'preact/hooks';
import { LessonPage } from './LessonPage';
import { LessonsPage } from './LessonsPage';
import { lessons } from './lessons';
import { href, useRoute } from './router';
import { SettingsPage } from './SettingsPage';
import { reportRoute } from './tags';
import { useDecision } from './useDecision';

const pageFor = (path: string) => {
  const lesson = lessons.find(({ id }) => path === `/lessons/${id}`);
  if (lesson)
    return { title: `${lesson.character} ${lesson.title}`, view: <LessonPage key={lesson.id} lesson={lesson} /> };
  if (path === '/settings') return { title: 'Settings', view: <SettingsPage /> };
  return { title: 'Lessons', view: <LessonsPage /> };
};

export const App = () => {
  const path = useRoute();
  const { title, view } = pageFor(path);

  const isCounted = useDecision().choices['google-analytics'] === 'granted';

  useEffect(() => {
    document.title = `${title} | Hitofude`;
  }, [title]);
  useEffect(() => {
    if (isCounted) reportRoute(href(path));
  }, [path, isCounted]);

  const current = (isHere: boolean) => (isHere ? { 'aria-current': 'page' as const } : {});
  return (
    <>
      <header class="wide masthead">
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <a class="name" href={href('/')}>
          Hitofude <span lang="ja">一筆</span>
        </a>
        <nav aria-label="Hitofude">
          <ul>
            <li>
              <a href={href('/')} {...current(title === 'Lessons')}>
                Lessons
              </a>
            </li>
            <li>
              <a href={href('/settings')} {...current(path === '/settings')}>
                Settings
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="main" class="wide">
        {view}
      </main>
      <footer class="foot">
        <div class="wide">
          <ul>
            <li>
              <button type="button" data-sekisho="preferences">
                Cookie settings
              </button>
            </li>
            <li>
              <a href="#sekisho">Your choices</a>
            </li>
            <li>
              <a href="/spa/privacy.html">Privacy</a>
            </li>
            <li>
              <a href="/">All demo pages</a>
            </li>
          </ul>
          <p>Hitofude is a demonstration of Sekisho’s npm package. The school is invented; the strokes are in order.</p>
        </div>
      </footer>
    </>
  );
};
