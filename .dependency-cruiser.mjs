/** Who may import whom (see docs/architecture.md); the type checks per layer say the same. */
const layer = (name) => `^src/${name}/`;
/** Names of the add-on that other faces may use. */
const ADDON_API = '^src/addon/addonApi\\.ts$';

/** A layer may import itself and nothing but what is named. */
function only(from, allowed, comment, { to } = {}) {
  return {
    name: `${from}-imports`,
    comment,
    severity: 'error',
    from: { path: layer(from) },
    to: { pathNot: [layer(from), ...allowed], ...to },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle means that two modules are one, or that something is in the wrong place.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports is dead, unless it is where something starts.',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src/',
        // Generated functions are made from this list.
        pathNot: [
          '^src/addon/entryPoints\\.ts$',
          '^src/workbench/(standIn|grid/dayFirst)\\.ts$',
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
    only(
      'domain',
      ['^node_modules/zod', '^node_modules/date-fns'],
      'The domain is pure: no Google, no DOM, no Node.',
    ),
    {
      name: 'date-fns-in-calendar',
      comment: 'Calendar arithmetic is in one place.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/domain/calendar\\.ts$' },
      to: { path: '^node_modules/date-fns' },
    },
    only('functions', ['^src/domain/'], 'Custom functions compute with the domain alone.'),
    only(
      'addon',
      ['^src/domain/', '^src/functions/', '^node_modules/zod'],
      'The add-on is the only place with Google globals.',
    ),
    {
      name: 'addon-api-alone',
      comment: 'What other faces take from the add-on brings no code of it along.',
      severity: 'error',
      from: { path: ADDON_API },
      to: { dependencyTypesNot: ['type-only'] },
    },
    only(
      'sidebar',
      ['^src/domain/', '^src/addon/'],
      'The page shows what the server has found: no service, no package.',
    ),
    {
      name: 'sidebar-types-of-addon',
      comment: 'From the add-on the page takes types; the code runs on the server.',
      severity: 'error',
      from: { path: layer('sidebar') },
      to: { path: '^src/addon/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sidebar-without-rules',
      comment: 'The rules run on the server; the page stays small.',
      severity: 'error',
      from: { path: layer('sidebar') },
      to: { path: '^src/domain/(rules|engine)', dependencyTypesNot: ['type-only'] },
    },
    only(
      'host',
      ['^node_modules/(fflate|saxes|fast-formula-parser)'],
      'The host imports nothing of the product: it runs the built bundle.',
    ),
    only('cli', ['^src/host/', '^src/addon/'], 'The file check works through the host.', {
      to: { dependencyTypesNot: ['core'] },
    }),
    {
      name: 'cli-types-of-addon',
      comment:
        'From the add-on the command line takes types and names; the code it runs is the bundle.',
      severity: 'error',
      from: { path: layer('cli') },
      to: { path: '^src/addon/', pathNot: ADDON_API, dependencyTypesNot: ['type-only'] },
    },
    only(
      'workbench',
      ['^src/host/', ADDON_API, '^node_modules/(@univerjs/|numfmt/)'],
      'The workbench shows a document and runs the built bundle on the host; of the add-on it knows names.',
    ),
    {
      name: 'univer-in-workbench',
      comment: 'The spreadsheet component belongs to the page alone.',
      severity: 'error',
      from: { path: '^(src|test|scripts|bench)/', pathNot: layer('workbench') },
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
