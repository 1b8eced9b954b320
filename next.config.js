import { PHASE_PRODUCTION_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  compress: false,
  // its 308 is remembered by browsers for good: who looks for tomorrow's paper tonight would never find it
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  // the optimizer is switched off: photos are re-encoded once, at upload
  images: { unoptimized: true },
  // `npm test` checks types; a build on a newspaper's machine need not do it again
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@aws-sdk/client-s3',
    'sharp',
    'pdfkit',
    'fontkit',
    '@node-rs/argon2',
    '@zxcvbn-ts/core',
    '@zxcvbn-ts/language-common',
    '@zxcvbn-ts/language-en',
    '@node-rs/jieba',
    'pg',
    'pg-boss',
    'subset-font',
    'pino',
    'prom-client',
    'nodemailer',
    '@prisma/client',
    '@prisma/adapter-pg',
  ],
  experimental: {
    // a desk that nobody opened need not be in memory
    preloadEntriesOnStart: false,
    serverSourceMaps: false,
    serverActions: { bodySizeLimit: '2mb' },
    // sheets may arrive in any order here, so that they may be put together
    cssChunking: { type: 'graph', requestCost: 1_000_000 },
  },
};

/** Serving needs nothing of the plugin, which works at build and brings a compiler with it. */
export default async function settings(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import('next-intl/plugin');
  return createNextIntlPlugin('./lib/server/i18n/request.ts')(config);
}
