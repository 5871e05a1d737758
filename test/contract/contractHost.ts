/** The development build of the contract on the local host. */
import { createContext, Script } from 'node:vm';
import { contractFiles } from '../../scripts/build/contractFiles';
import { SCRIPT_FILE } from '../../src/addon/addonApi';
import { createVmRealm } from '../../src/cli/vmRealm';
import { parseArea, Sheet, Workbook } from '../../src/document';
import { createHost, type Host, type HostOptions } from '../../src/host';
import { PAGE } from './suite/facts/services';

const realm = createVmRealm();
const files = contractFiles();

/** A document with one sheet of somebody's, on the development build. */
export interface ContractHost {
  readonly host: Host;
  readonly workbook: Workbook;
}

/** By default with the script of the build, at noon of a day on which the clock stands still. */
export async function openContractHost(
  locale: string,
  { source, clock = () => Date.UTC(2026, 0, 31, 12), ...options }: Partial<HostOptions> = {},
): Promise<ContractHost> {
  const built = await files;
  const workbook = new Workbook();
  workbook.locale = locale;
  workbook.timeZone = 'Asia/Ho_Chi_Minh';
  const sheet = new Sheet('Danh sách');
  sheet.rows = [{ values: ['Trường A', 5], styles: [] }];
  workbook.sheets.push(sheet);
  const host = createHost({
    realm,
    source: source ?? built[SCRIPT_FILE]!,
    files: { [PAGE]: built[`${PAGE}.html`]! },
    workbook,
    clock,
    ...options,
  });
  host.beforeCall = () => protectAsAsked(host, workbook);
  return { host, workbook };
}

/** Scripts of the local host cannot protect: the log says what they ask for. */
function protectAsAsked({ log }: Host, workbook: Workbook): void {
  const asked = /^contract: protect (the sheet|[A-Z0-9:]+): (.*)$/.exec(log.at(-1) ?? '');
  if (!asked) return;
  log.push('');
  const [, what, name] = asked;
  const sheet = workbook.sheets.find((one) => one.name === name)!;
  const area = what === 'the sheet' ? null : parseArea(what!);
  sheet.protections = [{ area, description: '', editors: 'anyone', warningOnly: false }];
}

/** The JSON that the menu item shows, as a person copies it once the page has asked the server. */
export function copiedJson({ host }: ContractHost): string {
  host.run('contractFromMenu');
  const { content } = host.ui.sidebars.at(-1)!;
  const [, shown, script] = /<textarea[^>]*>([^<]*)<\/textarea><script>([^]*)<\/script>$/.exec(
    content,
  )!;
  const area = {
    value: shown!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
  };
  const context = {
    document: { querySelector: () => area },
    google: { script: { run: runOn(host) } },
  };
  new Script(script!).runInContext(createContext(context));
  return area.value;
}

type Handler = (value: unknown) => void;

/** google.script.run of a page, on the host. */
function runOn(host: Host) {
  let [success, failure]: Handler[] = [];
  const run = {
    withSuccessHandler: (handler: Handler) => ((success = handler), run),
    withFailureHandler: (handler: Handler) => ((failure = handler), run),
    replyToPage(...args: readonly unknown[]) {
      let value: unknown;
      try {
        value = host.run('replyToPage', args);
      } catch (error) {
        failure!(error);
        return;
      }
      success!(value);
    },
  };
  return run;
}
