import { comparePlatformTests } from './comparePlatformTests.js';
import { FOLDERS } from './folders.mjs';

comparePlatformTests(FOLDERS.elements);
