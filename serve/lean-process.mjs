import { setFlagsFromString } from 'node:v8';

// Loaded before anything else: each holds only for what comes after it. An engine that does not know one leaves it aside.

// The query compiler is WebAssembly. Optimised, it took 70 MB more and answered no page sooner.
setFlagsFromString('--liftoff-only');
setFlagsFromString('--wasm-lazy-compilation');
// New objects get a small place, swept often, instead of one that grows to 48 MB and is kept at rest.
setFlagsFromString('--semi-space-growth-factor=1');
