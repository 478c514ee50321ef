/** What an address has, as JSON, asked for without cookies. Rejects where it has none. */
const fetchJson = async (address) => {
    const answer = await fetch(address, { credentials: 'omit' });
    if (!answer.ok)
        throw new Error(`${address}: ${answer.status}`);
    return answer.json();
};

export { fetchJson };
