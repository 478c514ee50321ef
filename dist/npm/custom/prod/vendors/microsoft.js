const MICROSOFT = 'Microsoft Corporation';

export { MICROSOFT };
