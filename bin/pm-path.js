#!/usr/bin/env node
require('../dist/pm-path.cjs');
