const tests = '\\.(test|case)\\.tsx?$|/testing/';

/** Arrows between packages: model ← templates ← render-service; model ← editor; templates ← editor/react. */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment:
        'Two files that need each other are one thought in two places: a reader cannot start with either.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'model-stands-alone',
      comment:
        'What a dossier is must be the same in browser, service and command line, so it knows none of them.',
      severity: 'error',
      from: { path: '^model/', pathNot: tests },
      to: { path: '^(templates|editor|render-service)/' },
    },
    {
      name: 'model-is-pure',
      comment: 'Rules without I/O can run on every keystroke and be tested without a machine around them.',
      severity: 'error',
      from: { path: '^model/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'model-has-three-dependencies',
      comment:
        'The model outlives libraries: prosemirror-model, prosemirror-transform and zod are the ones argued for.',
      severity: 'error',
      from: { path: '^model/', pathNot: tests },
      to: { path: '^node_modules/', pathNot: '^node_modules/(prosemirror-model|prosemirror-transform|zod)/' },
    },
    {
      name: 'templates-know-model-only',
      comment:
        'A template turns a story into a medium; who asks for it and who paints it is not its business.',
      severity: 'error',
      from: { path: '^templates/', pathNot: tests },
      to: { path: '^(editor|render-service)/' },
    },
    {
      name: 'templates-do-no-io',
      comment:
        'The same dossier must give the same bytes: a template that reads files or the clock cannot promise it.',
      severity: 'error',
      from: { path: '^templates/', pathNot: `${tests}|/build-advances\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'extensions-are-headless',
      comment: 'Other systems install the extensions without React, and without our panes.',
      severity: 'error',
      from: { path: '^editor/extensions/', pathNot: tests },
      to: { path: '^(editor/(react|workbench)/|templates/|node_modules/(react|react-dom|@tiptap/react)/)' },
    },
    {
      name: 'react-panes-know-no-workbench',
      comment: 'The panes are a package for others; the workbench is one application that uses them.',
      severity: 'error',
      from: { path: '^editor/react/', pathNot: tests },
      to: { path: '^editor/workbench/' },
    },
    {
      name: 'editor-asks-the-service-in-one-place',
      comment:
        'The editor talks to the service through its typed client: one file may know the shape of answers, and a test in tests/ground.test.ts holds that it imports types only.',
      severity: 'error',
      from: { path: '^editor/', pathNot: `^editor/workbench/api/client\\.ts$|${tests}` },
      to: { path: '^render-service/' },
    },
    {
      name: 'service-knows-no-editor',
      comment: 'The service applies steps under the schema; it must run where no editor is installed.',
      severity: 'error',
      from: { path: '^render-service/', pathNot: tests },
      to: { path: '^(editor/|node_modules/@tiptap/)' },
    },
    {
      name: 'only-the-engine-paints',
      comment: 'Painters, Mermaid and ECharts stay replaceable behind render-service/engine.',
      severity: 'error',
      from: { path: '^render-service/', pathNot: `^render-service/engine/|${tests}` },
      to: { path: '^node_modules/(satori|sharp|mermaid|echarts|@takumi-rs|@resvg)/' },
    },
    {
      name: 'nothing-unresolved',
      comment:
        'An import that cannot be found works only on the machine of whoever wrote it. Of SARIF there are types alone.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^sarif$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['tongjie-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
