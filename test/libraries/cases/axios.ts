import axios from 'axios';
import type { Run } from '../page/Run.js';

const API = 'https://api.data.example';

export const run: Run = async () => {
  const tell = (asked: Promise<{ status: number; data: unknown }>): Promise<unknown> =>
    asked.then(
      ({ status, data }) => [status, data],
      (error: { code?: string; message: string }) => [error.code, error.message],
    );
  const stop = new AbortController();
  const aborted = tell(axios.get(`${API}/x.json`, { signal: stop.signal }));
  stop.abort();
  return [
    await tell(axios.get('/own.json')),
    await tell(axios.get('/missing.json')),
    await tell(axios.get(`${API}/x.json`, { timeout: 10_000 })),
    await tell(axios.post(`${API}/x.json`, { a: 1 }, { onUploadProgress: () => {} })),
    await tell(axios.get(`${API}/x.json`, { adapter: 'fetch' })),
    await aborted,
  ];
};
