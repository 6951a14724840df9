import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pino', 'pg', 'pg-boss', '@prisma/adapter-pg', 'nodemailer', 'bcryptjs'],
  devIndicators: false,
  // `npm test` checks types; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default createNextIntlPlugin('./app/_i18n/request.ts')(config);
