const META = 'Meta Platforms, Inc.';

export { META };
