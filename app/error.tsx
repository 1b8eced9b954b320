'use client';

import { Recovering } from '@/components/shell/recovering';
import '@/components/shell/room.css';

export default function Failed({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="room">
      <Recovering reset={reset} />
    </main>
  );
}
