/** The panel at the side of the grid: its title, and the add-on's page in it. */
import { byId } from './pageElements';
import { type Serve, SidebarFrame } from './sidebarFrame';

declare const GOOGLE_SCRIPT_RUN: string;

export class SidebarPanel {
  private readonly panel = byId('side', HTMLElement);
  private readonly frame: SidebarFrame;

  constructor(
    serve: Serve,
    /** The user leaves by the keyboard: 1 forward, -1 backward. */
    leave: (direction: number) => void,
    private readonly closed: () => void,
  ) {
    const frame = byId('sidebar', HTMLIFrameElement);
    const close = () => this.close();
    this.frame = new SidebarFrame(frame, this.panel, GOOGLE_SCRIPT_RUN, { serve, leave, close });
    byId('side-close', HTMLButtonElement).addEventListener('click', close);
  }

  get isOpen(): boolean {
    return !this.panel.hidden;
  }

  show(title: string, content: string): void {
    this.panel.hidden = false;
    byId('side-title', HTMLElement).textContent = title;
    this.frame.show(title, content);
  }

  focus(): void {
    this.frame.focus();
  }

  /** The document is another one now, and not by what the page in the panel has done. */
  documentChanged(): void {
    this.frame.documentChanged();
  }

  private close(): void {
    this.panel.hidden = true;
    this.frame.close();
    this.closed();
  }
}
