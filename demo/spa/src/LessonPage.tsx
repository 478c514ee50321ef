import type { Lesson } from './lessons';
import { href } from './router';

export const LessonPage = ({ lesson }: { lesson: Lesson }) => (
  <article class="lesson">
    <div class="prose">
      <p class="small">
        {lesson.reading} · {lesson.minutes} minutes
      </p>
      <h1>{lesson.title}</h1>
    </div>
    <div class="film">
      <div>
        {/* Held: there is no `src` for the browser to follow until Vimeo is granted. */}
        <iframe
          data-vendor="vimeo"
          data-src={`https://player.vimeo.com/video/${lesson.video}`}
          title={`Film: ${lesson.title}`}
          width="640"
          height="360"
          allow="picture-in-picture"
          allowFullScreen
        />
      </div>
      <span class="character" lang="ja" aria-hidden="true">
        {lesson.character}
      </span>
    </div>
    <div class="prose">
      <p>{lesson.text}</p>
      <p>
        <a href={href('/')}>All lessons</a>
      </p>
    </div>
  </article>
);
