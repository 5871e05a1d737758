/** Where the page that leads through the script editor starts. */
import { InstallPage } from './installPage';
import { PROJECT_ELEMENT, type ProjectFile } from './scriptProject';

const { textContent } = document.getElementById(PROJECT_ELEMENT)!;
new InstallPage(JSON.parse(textContent) as readonly ProjectFile[]).draw();
