#!/usr/bin/env node
// Node 22 and later keep the compiled program between runs; for others the build has compiled it.
const { enableCompileCache } = require('node:module');
if (enableCompileCache) {
  enableCompileCache();
  require('../dist/pm-path.cjs');
} else require('./compiled.js').load('pm-path.cjs');
