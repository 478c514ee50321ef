/** The integrity of each part of each language that has files of its own. */
const localeFiles = {"ja":{"banner":"sha256-2+LerDGP/5IA25LiZ8vYyOA8Mngi6GfweLyT5ddhQhs=","preferences":"sha256-IpjSjdA9HV25iyhcduZZAY/2GaDW0Cy6PCwr5gAOwB0=","embeds":"sha256-PdX5ybxcdDnDa804wtuKdIAt41vE76g5Maw+pREVJjU=","rights":"sha256-CtO945Zpuqv8ZeM9Q6TqUMlada4+afaeIrNfxWnxdho="}};

export { localeFiles };
