import { setFlagsFromString } from 'node:v8';

// Loaded before anything else: each holds only for what comes after it. An engine that does not know one leaves it
// aside.

// The query compiler is WebAssembly. Optimised, it took 70 MB more and answered no page sooner.
setFlagsFromString('--liftoff-only');
setFlagsFromString('--wasm-lazy-compilation');
