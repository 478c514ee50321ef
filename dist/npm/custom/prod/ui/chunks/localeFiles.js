/** The integrity of each part of each language that has files of its own. */
const localeFiles = {"ja":{"banner":"sha256-5Q6erha7oEvy4nuqe49+GGu79Zt21s9lsQIZMP1AYc0=","preferences":"sha256-wKm4wgY735w8DPq3sZcV+tfHy1f5UoeMtEr3r4pvAXM=","embeds":"sha256-PdX5ybxcdDnDa804wtuKdIAt41vE76g5Maw+pREVJjU=","rights":"sha256-CtO945Zpuqv8ZeM9Q6TqUMlada4+afaeIrNfxWnxdho="}};

export { localeFiles };
