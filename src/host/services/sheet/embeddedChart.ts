/** Charts, their options and their builders. */
import { NotImplementedError, ServiceException } from '../../../document/errors';
import { refusals } from '../../runtime/refusals';
import type { Chart } from '../../../document/workbook';
import { enumeration } from '../enumeration';
import { anything, instance, integer, list, text } from '../params';
import { RangeRef, SheetRef } from '../refs';
import { type Methods, read, ServiceClass } from '../serviceClass';

const mergeStrategies = enumeration('Charts', 'ChartMergeStrategy', [
  'MERGE_COLUMNS',
  'MERGE_ROWS',
]);

/** Charts, as far as embedded charts ask for its enumerations. */
export const charts = new ServiceClass(
  '',
  'Charts',
  {},
  { ChartMergeStrategy: mergeStrategies.class },
);

/** A chart as scripts hold it; one that was only built is on no sheet. */
export class ChartRef {
  constructor(
    readonly parent: SheetRef,
    readonly chart: Chart,
  ) {}
}

/** The options of a chart. */
export class ChartOptionsRef {
  constructor(readonly chart: Chart) {}
}

/** A chart that a script is building. */
export class ChartBuilderRef {
  private ranges: RangeRef[] = [];
  private parts: Omit<Chart, 'kind' | 'sources'> = {
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    headers: null,
    mergeStrategy: 'MERGE_COLUMNS',
    stacked: false,
    title: '',
    colors: [],
    options: {},
  };

  constructor(
    readonly parent: SheetRef,
    private readonly kind: Chart['kind'] | null = null,
  ) {}

  addRange(range: RangeRef): this {
    this.ranges.push(range);
    return this;
  }

  set(parts: Partial<Omit<Chart, 'kind' | 'sources'>>): this {
    this.parts = { ...this.parts, ...parts };
    return this;
  }

  setOption(name: string, value: unknown): this {
    // A copy: the script may go on to change its own object.
    const copy: unknown = value === undefined ? null : JSON.parse(JSON.stringify(value));
    if (name === 'title' && typeof copy === 'string') return this.set({ title: copy });
    return this.set({ options: { ...this.parts.options, [name]: copy } });
  }

  /** Goes on with another kind of builder. */
  handOver<T extends ChartBuilderRef>(builder: T): T {
    builder.ranges = [...this.ranges];
    return builder.set(this.parts);
  }

  build(): ChartRef {
    if (!this.kind) {
      throw new NotImplementedError('A chart that is neither of bars nor of lines nor of both');
    }
    const sources = this.ranges.map(({ sheet, area }) => ({ sheet, area }));
    return new ChartRef(this.parent, { ...this.parts, kind: this.kind, sources });
  }
}

/** A chart of bars that a script is building. */
export class BarChartBuilderRef extends ChartBuilderRef {
  constructor(parent: SheetRef) {
    super(parent, 'bar');
  }
}

/** A chart of lines that a script is building. */
export class LineChartBuilderRef extends ChartBuilderRef {
  constructor(parent: SheetRef) {
    super(parent, 'line');
  }
}

/** A chart of lines and upright bars that a script is building. */
export class ComboChartBuilderRef extends ChartBuilderRef {
  constructor(parent: SheetRef) {
    super(parent, 'combo');
  }
}

const building: Methods<ChartBuilderRef> = {
  addRange: read('navigation', [instance(RangeRef)], (builder, [range]) => builder.addRange(range)),
  setPosition: read(
    'navigation',
    [integer, integer, integer, integer],
    (builder, [row, column, offsetX, offsetY]) => {
      if (row < 1 || column < 1) {
        throw new ServiceException(refusals.chartOutside);
      }
      return builder.set({ row: row - 1, column: column - 1, offsetX, offsetY });
    },
  ),
  setNumHeaders: read('navigation', [integer], (builder, [headers]) => builder.set({ headers })),
  setMergeStrategy: read('navigation', [mergeStrategies.param], (builder, [{ name }]) =>
    builder.set({ mergeStrategy: name === 'MERGE_ROWS' ? name : 'MERGE_COLUMNS' }),
  ),
  setOption: read('navigation', [text, anything], (builder, [name, value]) =>
    builder.setOption(name, value),
  ),
  build: read('navigation', [], (builder) => builder.build()),
};

/** What the builder of a certain kind of chart knows besides. */
const drawing: Methods<ChartBuilderRef> = {
  ...building,
  setTitle: read('navigation', [text], (builder, [title]) => builder.set({ title })),
  setColors: read('navigation', [list(text)], (builder, [colors]) =>
    builder.set({ colors: [...colors] }),
  ),
};

/** SpreadsheetApp.EmbeddedChartBuilder. */
export const chartBuilderClass = new ServiceClass<ChartBuilderRef>(
  'SpreadsheetApp',
  'EmbeddedChartBuilder',
  {
    ...building,
    asBarChart: read('navigation', [], (builder) =>
      builder.handOver(new BarChartBuilderRef(builder.parent)),
    ),
    asLineChart: read('navigation', [], (builder) =>
      builder.handOver(new LineChartBuilderRef(builder.parent)),
    ),
    asComboChart: read('navigation', [], (builder) =>
      builder.handOver(new ComboChartBuilderRef(builder.parent)),
    ),
  },
);

/** SpreadsheetApp.EmbeddedBarChartBuilder. */
export const barChartBuilderClass = new ServiceClass<BarChartBuilderRef>(
  'SpreadsheetApp',
  'EmbeddedBarChartBuilder',
  {
    ...drawing,
    setStacked: read('navigation', [], (builder) => builder.set({ stacked: true })),
  },
);

/** SpreadsheetApp.EmbeddedLineChartBuilder. */
export const lineChartBuilderClass = new ServiceClass<LineChartBuilderRef>(
  'SpreadsheetApp',
  'EmbeddedLineChartBuilder',
  { ...drawing },
);

/** SpreadsheetApp.EmbeddedComboChartBuilder; a stacked one is not of this host. */
export const comboChartBuilderClass = new ServiceClass<ComboChartBuilderRef>(
  'SpreadsheetApp',
  'EmbeddedComboChartBuilder',
  { ...drawing },
);

/** SpreadsheetApp.EmbeddedChart. */
export const chartClass = new ServiceClass<ChartRef>('SpreadsheetApp', 'EmbeddedChart', {
  getOptions: read('navigation', [], ({ chart }) => new ChartOptionsRef(chart)),
  getRanges: read('navigation', [], ({ parent: { workbook }, chart }) =>
    chart.sources.flatMap(({ sheet, area }) =>
      area && workbook.sheets.includes(sheet)
        ? [new RangeRef(new SheetRef(workbook, sheet), area)]
        : [],
    ),
  ),
});

/** Charts.ChartOptions, as far as its values are no objects. */
export const chartOptionsClass = new ServiceClass<ChartOptionsRef>('Charts', 'ChartOptions', {
  get: read('navigation', [text], ({ chart: { title, options } }, [name]) => {
    if (name === 'title') return title === '' ? null : title;
    const value = Object.hasOwn(options, name) ? options[name] : null;
    if (typeof value === 'object' && value !== null) {
      throw new NotImplementedError('ChartOptions.get of an option that is an object');
    }
    return value;
  }),
});
