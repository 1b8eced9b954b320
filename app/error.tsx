'use client';

import { Recovering } from '@/components/shell/recovering';
import '@/components/shell/room.css';

export default function Failed({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="room">
      <Recovering reset={reset} request={error.digest} />
    </main>
  );
}
