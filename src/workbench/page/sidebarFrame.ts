/** A page of the add-on, as the sidebar is, in a frame that can reach nothing but its calls. */
import * as z from 'zod/mini';

/** Calls a function of the add-on. */
export type Serve = (name: string, args: readonly unknown[]) => Promise<unknown>;

export interface SidebarEvents {
  readonly serve: Serve;
  /** The user leaves the sidebar by the keyboard: 1 forward, -1 backward. */
  readonly leave: (direction: number) => void;
  readonly close: () => void;
}

const functionCall = z.strictObject({ call: z.number(), name: z.string(), args: z.string() });
type Call = z.infer<typeof functionCall>;

/** What the page in the frame says. It runs code that is not the workbench's, so it is looked at. */
const message = z.union([
  functionCall,
  z.strictObject({ leave: z.literal([1, -1]) }),
  z.strictObject({ close: z.literal(true) }),
]);
const callArguments = z.array(z.unknown());

/** Milliseconds without a further change after which the page is told of those before. */
const REST = 200;

export class SidebarFrame {
  private telling: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    /** Where the frame stands while its page is open. */
    private readonly panel: HTMLElement,
    /** Script that gives the page its google.script.run. */
    private readonly googleScriptRun: string,
    private readonly events: SidebarEvents,
  ) {
    window.addEventListener('message', ({ source, data }) => {
      // What a closed frame has said has no source, and the frame has no window
      if (source && source === frame.contentWindow) void this.receive(data);
    });
  }

  /** Shows a page that the add-on has made. */
  show(title: string, html: string): void {
    const script = `<script>${this.googleScriptRun}</script>`;
    this.frame.title = title;
    this.frame.srcdoc = html.replace('<head>', () => `<head>${script}`);
    if (!this.frame.isConnected) this.panel.firstElementChild!.after(this.frame);
  }

  /**
   * Ends the page, as Google does. A frame that is only hidden lives on, and Chromium leaves it blank
   * where it is shown again and given another page at the same time.
   */
  close(): void {
    this.frame.remove();
  }

  focus(): void {
    this.frame.focus();
  }

  /** Tells the page, once for what happens in one go, that the document is another one now. */
  documentChanged(): void {
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      this.frame.contentWindow?.postMessage({ changed: true }, '*');
    }, REST);
  }

  private async receive(data: unknown): Promise<void> {
    const { success, data: said } = message.safeParse(data);
    if (!success) return;
    if ('leave' in said) this.events.leave(said.leave);
    else if ('close' in said) this.events.close();
    else await this.reply(said);
  }

  private async reply({ call, name, args }: Call): Promise<void> {
    const asked = this.frame.contentWindow;
    const reply = await this.answer(name, args).then(
      (result) => ({ call, result }),
      (error: unknown) => ({ call, error: error instanceof Error ? error.message : String(error) }),
    );
    asked?.postMessage(reply, '*');
  }

  private async answer(name: string, args: string): Promise<unknown> {
    return this.events.serve(name, callArguments.parse(JSON.parse(args)));
  }
}
