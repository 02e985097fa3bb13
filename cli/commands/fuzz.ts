import { runFuzz } from '@/bench/fuzz/run-fuzz';
import { runCommand } from './run-command';

runCommand(runFuzz);
