/** Where the page of the papers starts. */
import { call } from '../sidebar/callServer';
import { PapersPage } from './papersPage';

new PapersPage(call).start();
