/** A server that answers with handwritten data, for states that a real one is seldom in. */
import type { ServerCalls } from '../../src/addon/addonApi';
import type { Language } from '../../src/domain/text/language';
import { sampleCheck, sampleNotice, startOf } from './sampleData';
import { allWritten, sampleTextDates } from './sampleDates';
import { sampleForm, savedForm } from './unitFormData';
import type { Server } from './openSidebar';

/** A call may be answered late, or never. */
export type Answers = {
  readonly [K in keyof ServerCalls]?: (
    ...args: Parameters<ServerCalls[K]>
  ) => ReturnType<ServerCalls[K]> | Promise<ReturnType<ServerCalls[K]>>;
};

/** A server in a language; each answer can be replaced. */
export function fakeServer(language: Language, answers: Answers = {}): Server {
  const start = startOf(language);
  const usual: Required<Answers> = {
    sidebarStart: () => start,
    sidebarCheck: () => sampleCheck(language),
    sidebarLook: ({ stamp }) => ({ stamp, start: null, check: null, isOutdated: null }),
    buildSummaries: () => ({ sheets: ['Báo cáo', 'Đôn đốc'], notices: [], kept: null }),
    retakeReport: () => ({ sheets: ['Báo cáo'], notices: [], kept: null }),
    papers: () => ({ papers: [], notices: [] }),
    removeHighlights: () => ({ notices: [] }),
    mapColumns: () => null,
    openPapers: () => undefined,
    openGuide: () => undefined,
    showCell: () => ({ cell: 'H12', hasMoved: false }),
    showSheet: () => null,
    unitForm: () => ({ kind: 'unit', form: sampleForm(language) }),
    saveUnit: (request) => savedForm(language, request),
    saveSettings: (changed) => {
      const settings = { ...start.settings!, ...changed };
      return { ...start, settings, language: settings.language };
    },
    setUp: () => ({ made: ['Kế hoạch'], kept: [], added: [] }),
    bringInOffices: () => ({ made: ['Bảng của cấp dưới'], notices: [sampleNotice(language)] }),
    setDailyRefresh: (dailyRefresh) => ({ ...start, dailyRefresh }),
    removeEverything: () => ({ notices: [] }),
    textDates: () => sampleTextDates(),
    writeDates: ({ cells }) => allWritten(cells.length),
    restoreTexts: ({ cells }) => allWritten(cells.length),
  };
  const all = { ...usual, ...answers };
  return (name, args) => (all[name] as (...args: readonly unknown[]) => unknown)(...args);
}
