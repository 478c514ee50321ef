/** What an address has, as JSON, asked for without cookies. Rejects where it has none. */
export const fetchJson = async (address: string): Promise<unknown> => {
  const answer = await fetch(address, { credentials: 'omit' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};
