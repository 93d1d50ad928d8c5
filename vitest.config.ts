import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test leaves anything behind in a module: loading each once for many files takes half the time.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'fast', include: ['tests/{scoring,src}/**/*.test.ts'] } },
      {
        extends: true,
        // Each of these starts the program a few times, which takes long on a busy machine.
        test: { name: 'program', include: ['tests/{end-to-end,hostile}/**/*.test.ts'], testTimeout: 30_000 },
      },
    ],
  },
});
