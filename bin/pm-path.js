#!/usr/bin/env node
// Node 22 and later keep between runs what they have compiled.
require('node:module').enableCompileCache?.();
require('../dist/pm-path.cjs');
