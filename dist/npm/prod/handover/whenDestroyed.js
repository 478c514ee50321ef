/** Calls back when the consent object is destroyed: what listens for it ends with it. */
const whenDestroyed = (consent, work) => {
    const { destroy } = consent;
    consent.destroy = () => {
        work();
        destroy();
    };
};

export { whenDestroyed };
