'use client';

import { lazy, Suspense, useState } from 'react';

const Details = lazy(() => import('./Details'));

export const Cart = () => {
  const [count, setCount] = useState(0);
  return (
    <section>
      <button id="count" type="button" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      {count > 0 && (
        <Suspense fallback={<p>waiting</p>}>
          <Details count={count} />
        </Suspense>
      )}
    </section>
  );
};
