import { comparePlatformTests } from './comparePlatformTests.js';
import { FOLDERS } from './folders.js';

comparePlatformTests(FOLDERS.trees);
