/** What is kept of receipts in the browser, beside the record: names, where and how long. Pure. */
const describeReceipts = ({ settings: { cookie, receipt }, messages, }) => {
    const kept = { names: [`${cookie.name}.receipts`], kept: messages['record.receipts'] };
    const queue = { names: [`${cookie.name}.queue`], kept: messages['record.queue'] };
    return receipt.url ? [kept, queue] : [kept];
};

export { describeReceipts };
