/**
 * Who may import whom. The layers are data: these rules and the picture in docs/architecture.md are
 * made from them, and the type checks per layer say the same.
 */

/** What runs the add-on on files of its own, and what it has to know of it. */
const ADDON_IN_A_FILE = [
  'document',
  'xlsx',
  'host',
  'addon/addonApi.ts',
  'domain/calendar.ts',
  'domain/text/language.ts',
  'domain/text/productVersion.ts',
];

/**
 * From the ground up. `imports` are layers, or single files of them; `packages` those of npm, and
 * `usesNode` allows modules of Node; `rooms` are the layer's own folders and files from the ground
 * up: a room imports those below it and never one above.
 */
export const LAYERS = [
  {
    name: 'domain',
    purpose: 'the congress in pure TypeScript: no Google, no DOM, no Node, no clock',
    imports: [],
    packages: ['date-fns'],
    rooms: [
      'calendar',
      'plainObject',
      'remembering',
      'text',
      'sheet',
      'paper',
      'tracker',
      'plan',
      'unit',
      'formulas',
      'check',
      'tasks',
      'setup',
      'summary',
      'rollUp',
      'forms',
    ],
  },
  {
    name: 'document',
    purpose: 'a spreadsheet in memory; nothing of the product',
    imports: [],
    packages: ['fast-formula-parser', 'numfmt', '@date-fns/tz'],
    rooms: ['workbook', 'cells', 'values', 'formulas', 'structure', 'index'],
  },
  {
    name: 'functions',
    purpose: 'what the custom functions compute',
    imports: ['domain'],
    packages: [],
    rooms: [],
  },
  {
    name: 'xlsx',
    purpose: '.xlsx and .csv in and out of a document; nothing of the product',
    imports: ['document'],
    packages: ['fflate', 'saxes'],
    rooms: [
      'file',
      'zip',
      'xml',
      'package',
      'styles',
      'links',
      'cells',
      'charts',
      'print',
      'sheet',
      'save',
      'csv',
      'readXlsx',
      'writeXlsx',
      'index',
    ],
  },
  {
    name: 'word',
    purpose: 'a paper as a Word file; nothing of the product but the paper',
    imports: ['domain/paper/paper.ts', 'domain/text/language.ts'],
    packages: ['docx'],
    rooms: [],
  },
  {
    name: 'host',
    purpose: 'Apps Script on a document; nothing of the product, it runs the built bundle',
    imports: ['document'],
    packages: [],
    rooms: ['runtime', 'services', 'execution', 'userEdit', 'host', 'index'],
  },
  {
    name: 'addon',
    purpose: 'the only place with Google globals',
    imports: ['domain', 'functions'],
    packages: [],
    rooms: ['addonApi', 'document', 'sheets', 'setup', 'check', 'forms', 'entry'],
  },
  {
    name: 'sidebar',
    purpose: 'the page beside the sheet: it shows what the server has found',
    imports: ['domain', 'addon/addonApi.ts'],
    packages: [],
    rooms: [],
  },
  {
    name: 'papers',
    purpose: 'the dialog that previews the papers, gives them for Word and prints them',
    imports: ['domain', 'addon/addonApi.ts', 'sidebar', 'word'],
    packages: [],
    rooms: [
      'paperWords',
      'shownCell',
      'giveFile',
      'chart',
      'paper',
      'paperControls',
      'papersPage',
      'main',
    ],
  },
  {
    name: 'bigquery',
    purpose: 'the engine as functions for BigQuery, and the SQL around them',
    imports: ['domain'],
    packages: [],
    rooms: ['schema', 'engine', 'sql'],
  },
  {
    name: 'guide',
    purpose: 'the dialog of the guide for staff',
    imports: [],
    packages: [],
    rooms: [],
  },
  {
    name: 'installer',
    purpose: 'the page of a release that leads through pasting the add-on into the script editor',
    imports: ['domain/text/language.ts', 'domain/text/productVersion.ts', 'sidebar/element.ts'],
    packages: [],
    rooms: [],
  },
  {
    name: 'cli',
    purpose: 'the file check',
    imports: [...ADDON_IN_A_FILE, 'domain/rollUp/index.ts', 'word'],
    packages: ['zod', 'tinypool', 'tinyglobby', 'cli-progress'],
    usesNode: true,
    rooms: [],
  },
  {
    name: 'workbench',
    purpose: 'the add-on in a spreadsheet in the browser',
    imports: ADDON_IN_A_FILE,
    packages: ['@univerjs', 'chartist', 'numfmt', 'zod'],
    rooms: ['words', 'page', 'grid', 'app', 'main'],
  },
];

const escaped = (path) => path.replaceAll('.', '\\.');
const inside = (path) => `^src/${escaped(path)}${path.endsWith('.ts') ? '$' : '/'}`;
const room = (layer, names) => `^src/${layer}/(${names.join('|')})(/|\\.ts$)`;

/** A layer imports itself and what is named. */
function layerRule({ name, purpose, imports, packages, usesNode }) {
  return {
    name: `${name}-imports`,
    comment: `${name}: ${purpose}.`,
    severity: 'error',
    from: { path: inside(name) },
    to: {
      path: '.',
      pathNot: [
        inside(name),
        ...imports.map(inside),
        ...packages.map((name) => `^node_modules/${name}(/|$)`),
      ],
      ...(usesNode && { dependencyTypesNot: ['core'] }),
    },
  };
}

/** Each room of a layer below those that may import it. */
function roomRules({ name, rooms }) {
  return rooms.slice(0, -1).map((lower, floor) => ({
    name: `${name}-${lower}-looks-down`,
    comment: `In ${name}, ${lower} stands below ${rooms.slice(floor + 1).join(', ')}.`,
    severity: 'error',
    from: { path: room(name, [lower]) },
    to: { path: room(name, rooms.slice(floor + 1)) },
  }));
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'A cycle, by types too, means that two modules are one or that something is in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports is dead, unless it is where something starts.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [
          // Generated functions are made from this list.
          '^src/addon/entry/entryPoints\\.ts$',
          // The build puts these into the page.
          '^src/workbench/(page/googleScriptRun|grid/input/dayFirst)\\.ts$',
          '\\.d\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'not-unresolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...LAYERS.map(layerRule),
    ...LAYERS.flatMap(roomRules),
    ...roomRules({
      name: 'host/services',
      rooms: [
        'serviceClass',
        'params',
        'enumeration',
        'refs',
        'metadata',
        'html',
        'script',
        'sheet',
        'range',
        'ui',
        'spreadsheet',
        'classes',
        'signature',
        'globals',
      ],
    }),
    {
      name: 'rooms-by-their-face',
      comment:
        'A spreadsheet in memory, files and the script host are used through what their index gives.',
      severity: 'error',
      from: { path: '^(src/(cli|workbench)|bench|scripts)/' },
      to: {
        path: '^src/(document|xlsx|host)/',
        pathNot: '^src/(document|xlsx|host)/index\\.ts$',
      },
    },
    {
      name: 'date-fns-in-calendar',
      comment: 'Calendar arithmetic is in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/calendar\\.ts$' },
      to: { path: '^node_modules/date-fns/' },
    },
    {
      name: 'addon-api-alone',
      comment: 'What other faces take from the add-on brings no code of it along.',
      severity: 'error',
      from: { path: inside('addon/addonApi.ts') },
      to: { dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pages-types-of-addon',
      comment: 'From the add-on the pages take types; the code runs on the server.',
      severity: 'error',
      from: { path: '^src/(sidebar|papers)/' },
      to: { path: inside('addon'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sidebar-without-rules',
      comment: 'The rules run on the server; the page stays small: it knows how bad findings are.',
      severity: 'error',
      from: { path: inside('sidebar') },
      to: {
        path: inside('domain/check'),
        pathNot: inside('domain/check/severity.ts'),
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'univer-in-workbench',
      comment: 'The spreadsheet component belongs to the page alone.',
      severity: 'error',
      from: { path: '^(src|test|scripts|bench)/', pathNot: inside('workbench') },
      to: { path: '^node_modules/@univerjs/' },
    },
    {
      name: 'no-test-code-in-product',
      comment: 'Product code does not import tests, scripts or benchmarks.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
