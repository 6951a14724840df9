import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['pino', 'pg', 'pg-boss', '@prisma/adapter-pg', 'nodemailer', 'bcryptjs'],
  devIndicators: false,
};

export default createNextIntlPlugin('./app/_i18n/request.ts')(config);
