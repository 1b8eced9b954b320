'use client';

import { Recovering } from '@/components/shell/recovering';

export default function Failed({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="room">
      <Recovering reset={reset} />
    </main>
  );
}
