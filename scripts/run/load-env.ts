// Imported first: takes what `.env` says for everything that the shell does not already set.
import { existsSync } from 'node:fs';

if (existsSync('.env')) process.loadEnvFile('.env');
