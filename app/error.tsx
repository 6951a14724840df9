'use client';
import { PageError } from './_components/frame/page-error';

export default function RootError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="grid min-h-dvh place-items-center p-6">
      <PageError error={error} retry={reset} />
    </main>
  );
}
