'use client';

import { ErrorState } from '@/components/ui/error-state';

export default function Failed({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="room">
      <ErrorState onRetry={reset} />
    </main>
  );
}
