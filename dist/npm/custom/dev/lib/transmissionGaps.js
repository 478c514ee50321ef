/** The fields that are missing, as a site would write them; none where the site says that nothing is sent. */
const transmissionGaps = (party, disclosure) => {
    const { sends, use, recipientUse, role } = disclosure;
    if (sends && !sends.length)
        return [];
    return [
        ...(sends ? [] : ['disclosure.sends']),
        ...(party.company ? [] : ['party.company']),
        ...(use ? [] : ['disclosure.use']),
        // a processor uses the data for nothing but what the site uses it for
        ...(recipientUse || role === 'processor' ? [] : ['disclosure.recipientUse']),
    ];
};

export { transmissionGaps };
