const ADOBE = 'Adobe Inc.';

export { ADOBE };
