import { connection } from 'next/server';
import { Film } from './Film';

/** Comes after the rest of the page, when the server knows which film it is. */
export const Streamed = async ({ film }) => {
  await connection();
  const found = await new Promise((resolve) => setImmediate(resolve, film));
  return <Film film={found} />;
};
