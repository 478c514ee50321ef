const advertising = (below, by) => ({ below, by, of: 'advertising' });
/** Ages in the laws of the states, beside that of the country. */
const usAges = {
    AR: advertising(17, 'nobody'),
    CA: advertising(16, 'self'),
    CO: advertising(18, 'self'),
    CT: advertising(18, 'nobody'),
    DE: advertising(18, 'self'),
    FL: advertising(18, 'self'),
    MD: advertising(18, 'nobody'),
    MN: advertising(17, 'self'),
    MT: advertising(18, 'self'),
    NE: advertising(18, 'nobody'),
    NH: advertising(16, 'self'),
    NJ: advertising(17, 'self'),
    NY: { below: 18, by: 'self', of: 'all' },
    OR: advertising(16, 'nobody'),
};

export { usAges };
