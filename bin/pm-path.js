#!/usr/bin/env node
// Node 22 and later keep the compiled program between runs.
require('node:module').enableCompileCache?.();
require('../dist/pm-path.cjs');
