import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test leaves anything behind in a module: loading each once for many files takes half the time.
    isolate: false,
    // Many tests wait for a terminal or a browser; by itself vitest leaves one core to nobody.
    maxWorkers: '100%',
    // Each that starts the program does so a few times, which takes long on a busy machine.
    testTimeout: 30_000,
    // Some take away a folder of a hundred megabytes.
    hookTimeout: 60_000,
    include: ['tests/{scoring,src,end-to-end,hostile}/**/*.test.ts'],
  },
});
