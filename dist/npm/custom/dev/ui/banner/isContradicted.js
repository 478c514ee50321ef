/** Whether the question is what was granted before the browser signalled against it. Nothing else is asked along with that. */
const isContradicted = ({ asked, signalled }) => asked.some((id) => signalled.includes(id));

export { isContradicted };
