/** Where the add-on's script runs in the browser: frames of this page, one an execution. */
import type { Realm } from '../../host';

export interface FrameRealm extends Realm {
  /** Takes the frames of finished executions away. */
  clear(): void;
}

/** The eval of a frame: called by another name it runs classic scripts in the frame's global. */
type FrameWindow = Window & { readonly eval: (source: string) => unknown };

/**
 * Opens a fresh frame for each execution. The local host removes from it what Apps Script does not
 * have; what a browser never gives up (window, document, location, top) stays.
 */
export function createFrameRealm(): FrameRealm {
  const frames: HTMLIFrameElement[] = [];
  return {
    open() {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.tabIndex = -1;
      frame.setAttribute('aria-hidden', 'true');
      document.body.append(frame);
      frames.push(frame);
      const { eval: run } = frame.contentWindow as FrameWindow;
      return {
        evaluate: (source, name) => run(`${source}\n//# sourceURL=${name}`),
      };
    },
    clear() {
      for (const frame of frames.splice(0)) frame.remove();
    },
  };
}
