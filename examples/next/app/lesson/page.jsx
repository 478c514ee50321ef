import { Suspense } from 'react';
import { Film } from '../Film';

export default function Lesson() {
  return (
    <>
      <h1>Lesson</h1>
      <Suspense fallback={<p>Looking for the film…</p>}>
        <Film film={2} />
      </Suspense>
    </>
  );
}
