/** Whether a switch is on where the visitor is: everywhere, or in the regions that it lists (ISO 3166-1 or -2). Else it is off. */
const isOnHere = (given, { region }) => {
    const here = region.toUpperCase();
    const isHere = (code) => code === here || (typeof code === 'string' && here.startsWith(`${code}-`));
    return given === true || (!!here && Array.isArray(given) && given.some(isHere));
};

export { isOnHere };
