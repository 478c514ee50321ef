const GOOGLE = 'Google LLC';

export { GOOGLE };
