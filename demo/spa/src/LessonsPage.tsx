import { lessons } from './lessons';
import { href } from './router';

export const LessonsPage = () => (
  <>
    <div class="opening">
      <svg class="circle" viewBox="0 0 240 240" aria-hidden="true">
        <path
          class="brush"
          d="M168 40c-46-26-106-10-130 36-24 48-6 104 40 126 44 20 98 4 122-38 20-36 14-80-14-104 20 30 22 68 4 98-22 36-66 48-104 30-38-20-52-66-32-104 20-40 70-54 108-32 6 4 12-6 6-12z"
        />
        <path class="brush dry" d="M174 50c10 6 18 14 24 24M180 44c10 8 16 14 22 24" />
        <path class="seal" d="M190 186h26v26h-26z" />
      </svg>
      <div>
        <h1>One stroke at a time</h1>
        <p>
          Short lessons with a brush, on video. You need ink, paper, and a table nobody minds about. Begin with the
          line; the rest is made of it.
        </p>
      </div>
    </div>
    <ul class="lessons-list">
      {lessons.map(({ id, character, reading, title, minutes }) => (
        <li key={id}>
          <span class="character" lang="ja" aria-hidden="true">
            {character}
          </span>
          <h2>
            <a href={href(`/lessons/${id}`)}>{title}</a>
          </h2>
          <p>
            {reading} · {minutes} minutes
          </p>
        </li>
      ))}
    </ul>
  </>
);
