/** Where the page starts. */
import { startPage } from './page';
import { call } from './callServer';

startPage(call);
