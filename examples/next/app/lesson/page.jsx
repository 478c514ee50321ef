import { Suspense } from 'react';
import { Streamed } from '../Streamed';

export default function Lesson() {
  return (
    <>
      <h1>Lesson</h1>
      <Suspense fallback={<p>Looking for the film…</p>}>
        <Streamed film={2} />
      </Suspense>
    </>
  );
}
