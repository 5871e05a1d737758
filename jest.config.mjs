/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // The browser's processes wait for one another: a worker less than processors left one idle.
  maxWorkers: '100%',
  // Some processors are slow, and have others to serve.
  testTimeout: 60_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  reporters: ['default', '<rootDir>/test/closingLine.mjs'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
