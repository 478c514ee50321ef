import { page } from '../../lib/page.js';

/** Gives a receipt to the browser as a file. */
const downloadReceipt = (receipt) => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }));
    const link = page('createElement')('a');
    link.href = url;
    link.download = `receipt-${receipt.event.time.slice(0, 10)}-${receipt.id.slice(0, 8)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10000);
};

export { downloadReceipt };
